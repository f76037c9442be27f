-- SQLite
SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE "t"."IsTownPrincipal"
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."IsTownPrincipal"
ORDER BY t."ListId", t."Position", t."ItemId"
