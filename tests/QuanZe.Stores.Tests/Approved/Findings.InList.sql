-- SQLite
.param set @key 'county'

SELECT "f"."ListId" || '/' || "f"."ItemId" || '/' || "f"."Code"
FROM "findings" AS "f"
WHERE "f"."ListId" = @key
ORDER BY "f"."ListId", "f"."ItemId", "f"."Code"

-- PostgreSQL
-- @key='county'
SELECT f."ListId" || '/' || f."ItemId" || '/' || f."Code"
FROM findings AS f
WHERE f."ListId" = @key
ORDER BY f."ListId", f."ItemId", f."Code"
