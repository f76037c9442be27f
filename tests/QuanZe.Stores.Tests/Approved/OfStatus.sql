-- SQLite
.param set @wanted1 2
.param set @wanted2 3

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Status" IN (@wanted1, @wanted2)

-- PostgreSQL
-- @wanted={ '2', '3' } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Status" = ANY (@wanted)
