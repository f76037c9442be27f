-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."DirectResponsibilities" = 0

-- PostgreSQL
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."DirectResponsibilities" = 0
