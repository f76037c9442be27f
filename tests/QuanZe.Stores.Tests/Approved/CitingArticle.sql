-- SQLite
.param set @key '城乡规划法'
.param set @article 40

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM "citations" AS "c"
    WHERE "i"."ListId" = "c"."ListId" AND "i"."ItemId" = "c"."ItemId" AND "c"."Instrument" = @key AND "c"."Article" = @article)

-- PostgreSQL
-- @key='城乡规划法'
-- @article='40'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE EXISTS (
    SELECT 1
    FROM citations AS c
    WHERE i."ListId" = c."ListId" AND i."ItemId" = c."ItemId" AND c."Instrument" = @key AND c."Article" = @article)
