-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."IsTiered"

-- PostgreSQL
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."IsTiered"
