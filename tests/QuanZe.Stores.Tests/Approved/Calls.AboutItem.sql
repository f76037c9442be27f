-- SQLite
.param set @key '000115001000'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."ItemCode" = @key
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='000115001000'
SELECT c."CallId"
FROM calls AS c
WHERE c."ItemCode" = @key
ORDER BY c."CalledOn", c."CallId"
