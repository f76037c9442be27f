-- SQLite
.param set @atLeast 1

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM "findings" AS "f"
    WHERE "i"."ListId" = "f"."ListId" AND "i"."ItemId" = "f"."ItemId" AND "f"."Severity" >= @atLeast)

-- PostgreSQL
-- @atLeast='1'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE EXISTS (
    SELECT 1
    FROM findings AS f
    WHERE i."ListId" = f."ListId" AND i."ItemId" = f."ItemId" AND f."Severity" >= @atLeast)
