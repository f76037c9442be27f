-- SQLite
.param set @level 4

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE @level IN (
    SELECT "l"."value"
    FROM json_each("i"."Levels") AS "l"
)

-- PostgreSQL
-- @level='4'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE @level = ANY (i."Levels")
