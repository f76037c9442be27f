-- SQLite
SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE NOT ("t"."HasDrawing")
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE NOT (t."HasDrawing")
ORDER BY t."ListId", t."Position", t."ItemId"
