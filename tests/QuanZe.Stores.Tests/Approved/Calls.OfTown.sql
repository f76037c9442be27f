-- SQLite
.param set @key '许可镇'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Town" = @key
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='许可镇'
SELECT c."CallId"
FROM calls AS c
WHERE c."Town" = @key
ORDER BY c."CalledOn", c."CallId"
