-- SQLite
.param set @only 2

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Type" = @only

-- PostgreSQL
-- @only='2'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Type" = @only
