-- SQLite
.param set @element 1

SELECT "f"."ListId" || '/' || "f"."ItemId" || '/' || "f"."Code"
FROM "findings" AS "f"
WHERE "f"."Element" = @element
ORDER BY "f"."ListId", "f"."ItemId", "f"."Code"

-- PostgreSQL
-- @element='1'
SELECT f."ListId" || '/' || f."ItemId" || '/' || f."Code"
FROM findings AS f
WHERE f."Element" = @element
ORDER BY f."ListId", f."ItemId", f."Code"
