-- SQLite
.param set @element 0

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE @element IN (
    SELECT "l"."value"
    FROM json_each("i"."Lacking") AS "l"
)

-- PostgreSQL
-- @element='0'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE @element = ANY (i."Lacking")
