-- SQLite
.param set @wanted 'QZ1004'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM "findings" AS "f"
    WHERE "i"."ListId" = "f"."ListId" AND "i"."ItemId" = "f"."ItemId" AND "f"."Code" = @wanted)

-- PostgreSQL
-- @wanted='QZ1004'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE EXISTS (
    SELECT 1
    FROM findings AS f
    WHERE i."ListId" = f."ListId" AND i."ItemId" = f."ItemId" AND f."Code" = @wanted)
