-- SQLite
.param set @wanted1 '大气污染防治法'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE EXISTS (
    SELECT 1
    FROM json_each("t"."Instruments") AS "i"
    WHERE "i"."value" = @wanted1)
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @wanted={ '大气污染防治法' } (DbType = Object)
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."Instruments" && @wanted
ORDER BY t."ListId", t."Position", t."ItemId"
