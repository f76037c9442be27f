-- SQLite
SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Redone" > 0
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
SELECT c."CallId"
FROM calls AS c
WHERE c."Redone" > 0
ORDER BY c."CalledOn", c."CallId"
