-- SQLite
.param set @wanted1 2
.param set @wanted2 5

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."PowerSource" IN (@wanted1, @wanted2)

-- PostgreSQL
-- @wanted={ '2', '5' } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."PowerSource" = ANY (@wanted)
