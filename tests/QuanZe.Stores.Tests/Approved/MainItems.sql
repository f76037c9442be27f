-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."FamilyRole" <> 2

-- PostgreSQL
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."FamilyRole" <> 2
