-- SQLite
.param set @wanted1 4

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM json_each("i"."Levels") AS "l"
    WHERE "l"."value" = @wanted1)

-- PostgreSQL
-- @wanted={ '4' } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Levels" && @wanted
