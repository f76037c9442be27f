-- SQLite
.param set @key '招远市自然资源和规划局'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."BodyKey" = @key

-- PostgreSQL
-- @key='招远市自然资源和规划局'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."BodyKey" = @key
