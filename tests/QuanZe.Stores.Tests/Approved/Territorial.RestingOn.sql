-- SQLite
.param set @wanted1 '000115001000'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE EXISTS (
    SELECT 1
    FROM json_each("t"."LinkedCodes") AS "l"
    WHERE "l"."value" = @wanted1)
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @wanted={ '000115001000' } (DbType = Object)
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."LinkedCodes" && @wanted
ORDER BY t."ListId", t."Position", t."ItemId"
