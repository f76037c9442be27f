-- SQLite
.param set @key 'list 1'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE "t"."ListId" = @key
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @key='list 1'
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."ListId" = @key
ORDER BY t."ListId", t."Position", t."ItemId"
