-- SQLite
.param set @key '生态环境'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE "t"."Field" = @key
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @key='生态环境'
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."Field" = @key
ORDER BY t."ListId", t."Position", t."ItemId"
