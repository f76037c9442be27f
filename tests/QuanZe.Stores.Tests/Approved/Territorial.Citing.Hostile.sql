-- SQLite
.param set @wanted1 'nul中间办法'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE EXISTS (
    SELECT 1
    FROM json_each("t"."Instruments") AS "i"
    WHERE "i"."value" = @wanted1)
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @wanted={ 'nul中间办法' } (DbType = Object)
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."Instruments" && @wanted
ORDER BY t."ListId", t."Position", t."ItemId"
