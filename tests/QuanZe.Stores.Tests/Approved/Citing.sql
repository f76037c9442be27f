-- SQLite
.param set @key '城乡规划法'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM "citations" AS "c"
    WHERE "i"."ListId" = "c"."ListId" AND "i"."ItemId" = "c"."ItemId" AND "c"."Instrument" = @key)

-- PostgreSQL
-- @key='城乡规划法'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE EXISTS (
    SELECT 1
    FROM citations AS c
    WHERE i."ListId" = c."ListId" AND i."ItemId" = c."ItemId" AND c."Instrument" = @key)
