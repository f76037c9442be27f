-- SQLite
.param set @id 'shandong-13'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."CodeScheme" = @id

-- PostgreSQL
-- @id='shandong-13'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."CodeScheme" = @id
