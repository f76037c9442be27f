-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."SupervisoryResponsibilities" = 0

-- PostgreSQL
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."SupervisoryResponsibilities" = 0
