-- SQLite
.param set @key 'NUL中间镇'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Town" = @key
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='NUL中间镇'
SELECT c."CallId"
FROM calls AS c
WHERE c."Town" = @key
ORDER BY c."CalledOn", c."CallId"
