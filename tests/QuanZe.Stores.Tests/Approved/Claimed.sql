-- SQLite
.param set @standing 2

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Claim" = @standing

-- PostgreSQL
-- @standing='2'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Claim" = @standing
