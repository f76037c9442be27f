-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."CodeGrade" IN (2, 3)

-- PostgreSQL
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."CodeGrade" IN (2, 3)
