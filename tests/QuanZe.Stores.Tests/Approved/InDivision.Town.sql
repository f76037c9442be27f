-- SQLite
.param set @first 370685101000
.param set @next 370685102000

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Division" >= @first AND "i"."Division" < @next

-- PostgreSQL
-- @first='370685101000'
-- @next='370685102000'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Division" >= @first AND i."Division" < @next
