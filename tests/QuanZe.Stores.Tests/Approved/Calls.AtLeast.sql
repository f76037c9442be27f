-- SQLite
.param set @urgency 1

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Urgency" >= @urgency
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @urgency='1'
SELECT c."CallId"
FROM calls AS c
WHERE c."Urgency" >= @urgency
ORDER BY c."CalledOn", c."CallId"
