-- SQLite
.param set @keys1 '房屋拆迁条例'
.param set @keys2 '城市房屋拆迁管理条例'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE EXISTS (
    SELECT 1
    FROM "citations" AS "c"
    WHERE "i"."ListId" = "c"."ListId" AND "i"."ItemId" = "c"."ItemId" AND "c"."Instrument" IN (@keys1, @keys2))

-- PostgreSQL
-- @keys={ '房屋拆迁条例', '城市房屋拆迁管理条例' } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE EXISTS (
    SELECT 1
    FROM citations AS c
    WHERE i."ListId" = c."ListId" AND i."ItemId" = c."ItemId" AND c."Instrument" = ANY (@keys))
