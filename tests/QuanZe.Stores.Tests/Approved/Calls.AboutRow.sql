-- SQLite
.param set @key '12'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."RowId" = @key
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='12'
SELECT c."CallId"
FROM calls AS c
WHERE c."RowId" = @key
ORDER BY c."CalledOn", c."CallId"
