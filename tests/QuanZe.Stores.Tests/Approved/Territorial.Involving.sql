-- SQLite
.param set @key '应急管理局'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE EXISTS (
    SELECT 1
    FROM "territorial_sides" AS "t0"
    WHERE "t"."ListId" = "t0"."ListId" AND "t"."ItemId" = "t0"."ItemId" AND "t0"."Department" = @key)
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @key='应急管理局'
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE EXISTS (
    SELECT 1
    FROM territorial_sides AS t0
    WHERE t."ListId" = t0."ListId" AND t."ItemId" = t0."ItemId" AND t0."Department" = @key)
ORDER BY t."ListId", t."Position", t."ItemId"
