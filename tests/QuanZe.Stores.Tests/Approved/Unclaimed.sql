-- SQLite
.param set @standing 1

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Claim" = @standing

-- PostgreSQL
-- @standing='1'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Claim" = @standing
