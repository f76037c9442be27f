-- SQLite
.param set @condition 10

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."CodeCondition" = @condition

-- PostgreSQL
-- @condition='10'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."CodeCondition" = @condition
