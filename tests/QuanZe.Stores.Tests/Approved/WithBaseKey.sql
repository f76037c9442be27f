-- SQLite
.param set @wanted ''

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."BaseKey" = @wanted

-- PostgreSQL
-- @wanted=''
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."BaseKey" = @wanted
