-- SQLite
.param set @wanted 'QZ1001'

SELECT "f"."ListId" || '/' || "f"."ItemId" || '/' || "f"."Code"
FROM "findings" AS "f"
WHERE "f"."Code" = @wanted
ORDER BY "f"."ListId", "f"."ItemId", "f"."Code"

-- PostgreSQL
-- @wanted='QZ1001'
SELECT f."ListId" || '/' || f."ItemId" || '/' || f."Code"
FROM findings AS f
WHERE f."Code" = @wanted
ORDER BY f."ListId", f."ItemId", f."Code"
