-- SQLite
.param set @key ''';DROPTABLEITEMS;--'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE "t"."Field" = @key
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @key='';DROPTABLEITEMS;--'
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."Field" = @key
ORDER BY t."ListId", t."Position", t."ItemId"
