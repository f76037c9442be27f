-- SQLite
.param set @wanted 'B_CDE'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE instr("c"."SearchSubject", @wanted) > 0
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @wanted_contains='%B\_CDE%'
SELECT c."CallId"
FROM calls AS c
WHERE c."SearchSubject" LIKE @wanted_contains
ORDER BY c."CalledOn", c."CallId"
