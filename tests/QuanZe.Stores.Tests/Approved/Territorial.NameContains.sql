-- SQLite
.param set @wanted '野家许可秸秆'

SELECT "t"."ListId" || '/' || "t"."ItemId"
FROM "territorial_items" AS "t"
WHERE instr("t"."SearchName", @wanted) > 0
ORDER BY "t"."ListId", "t"."Position", "t"."ItemId"

-- PostgreSQL
-- @wanted_contains='%野家许可秸秆%'
SELECT t."ListId" || '/' || t."ItemId"
FROM territorial_items AS t
WHERE t."SearchName" LIKE @wanted_contains
ORDER BY t."ListId", t."Position", t."ItemId"
