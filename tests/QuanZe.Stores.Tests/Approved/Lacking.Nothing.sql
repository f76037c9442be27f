-- SQLite
.param set @wanted1 0

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM json_each("i"."Lacking") AS "l"
    WHERE "l"."value" = @wanted1)

-- PostgreSQL
-- @wanted={ '0' } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Lacking" && @wanted
