-- SQLite
.param set @key 'known-1'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."ItemId" = @key

-- PostgreSQL
-- @key='known-1'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."ItemId" = @key
