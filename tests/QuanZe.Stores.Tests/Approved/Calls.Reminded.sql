-- SQLite
SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Notices" > 0
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
SELECT c."CallId"
FROM calls AS c
WHERE c."Notices" > 0
ORDER BY c."CalledOn", c."CallId"
