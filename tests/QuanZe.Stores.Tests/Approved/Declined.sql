-- SQLite
.param set @standing 3

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Claim" = @standing

-- PostgreSQL
-- @standing='3'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Claim" = @standing
