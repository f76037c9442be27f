-- SQLite
.param set @first '2026-03-01'
.param set @last '2026-06-30'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."CalledOn" >= @first AND "c"."CalledOn" <= @last
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @first='03/01/2026' (DbType = Date)
-- @last='06/30/2026' (DbType = Date)
SELECT c."CallId"
FROM calls AS c
WHERE c."CalledOn" >= @first AND c."CalledOn" <= @last
ORDER BY c."CalledOn", c."CallId"
