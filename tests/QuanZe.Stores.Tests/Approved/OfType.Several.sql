-- SQLite
.param set @wanted1 1
.param set @wanted2 2
.param set @wanted3 4

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Type" IN (@wanted1, @wanted2, @wanted3)

-- PostgreSQL
-- @wanted={ '1', '2', '4' } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Type" = ANY (@wanted)
