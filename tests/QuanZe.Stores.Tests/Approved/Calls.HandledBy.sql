-- SQLite
.param set @key '应急管理局'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Department" = @key
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='应急管理局'
SELECT c."CallId"
FROM calls AS c
WHERE c."Department" = @key
ORDER BY c."CalledOn", c."CallId"
