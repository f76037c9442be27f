-- SQLite
.param set @element 8

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE @element IN (
    SELECT "l"."value"
    FROM json_each("i"."Lacking") AS "l"
)

-- PostgreSQL
-- @element='8'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE @element = ANY (i."Lacking")
