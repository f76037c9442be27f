-- SQLite
.param set @key 'known'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."ListId" = @key

-- PostgreSQL
-- @key='known'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."ListId" = @key
