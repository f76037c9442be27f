-- SQLite
.param set @wanted '野家许可占道'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE instr("c"."SearchSubject", @wanted) > 0
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @wanted_contains='%野家许可占道%'
SELECT c."CallId"
FROM calls AS c
WHERE c."SearchSubject" LIKE @wanted_contains
ORDER BY c."CalledOn", c."CallId"
