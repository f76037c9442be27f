-- SQLite
.param set @level 3

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Level" = @level

-- PostgreSQL
-- @level='3'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Level" = @level
