-- SQLite
.param set @version 3

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."ChangedIn" > @version

-- PostgreSQL
-- @version='3'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."ChangedIn" > @version
