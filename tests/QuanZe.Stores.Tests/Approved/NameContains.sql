-- SQLite
.param set @wanted '规划许可'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE instr("i"."SearchName", @wanted) > 0

-- PostgreSQL
-- @wanted_contains='%规划许可%'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."SearchName" LIKE @wanted_contains
