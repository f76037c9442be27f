-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."UnlabelledResponsibilities" = 0

-- PostgreSQL
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."UnlabelledResponsibilities" = 0
