-- SQLite
SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE "t"."EmptySides" > 0
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."EmptySides" > 0
ORDER BY t."ListId", t."Position", t."ItemId"
