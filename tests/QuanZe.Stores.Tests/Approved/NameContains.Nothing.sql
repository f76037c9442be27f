-- SQLite
.param set @wanted ''

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE instr("i"."SearchName", @wanted) > 0

-- PostgreSQL
-- @wanted_contains='%'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."SearchName" LIKE @wanted_contains
