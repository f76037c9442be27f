-- SQLite
.param set @severity 1

SELECT "f"."ListId" || '/' || "f"."ItemId" || '/' || "f"."Code"
FROM "findings" AS "f"
WHERE "f"."Severity" >= @severity
ORDER BY "f"."ListId", "f"."ItemId", "f"."Code"

-- PostgreSQL
-- @severity='1'
SELECT f."ListId" || '/' || f."ItemId" || '/' || f."Code"
FROM findings AS f
WHERE f."Severity" >= @severity
ORDER BY f."ListId", f."ItemId", f."Code"
