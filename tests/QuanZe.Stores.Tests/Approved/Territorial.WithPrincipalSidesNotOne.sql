-- SQLite
SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE "t"."PrincipalSides" <> 1
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."PrincipalSides" <> 1
ORDER BY t."ListId", t."Position", t."ItemId"
