-- SQLite
.param set @wanted '000115001000'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."BaseKey" = @wanted

-- PostgreSQL
-- @wanted='000115001000'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."BaseKey" = @wanted
