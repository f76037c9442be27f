-- SQLite
.param set @first 370600000000
.param set @next 370700000000

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Division" >= @first AND "i"."Division" < @next

-- PostgreSQL
-- @first='370600000000'
-- @next='370700000000'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Division" >= @first AND i."Division" < @next
