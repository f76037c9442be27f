-- SQLite
.param set @key '应急管理局'
.param set @wanted1 '应急管理局'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Department" = @key OR EXISTS (
    SELECT 1
    FROM json_each("c"."Cooperating") AS "c0"
    WHERE "c0"."value" = @wanted1)
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='应急管理局'
-- @wanted={ '应急管理局' } (DbType = Object)
SELECT c."CallId"
FROM calls AS c
WHERE c."Department" = @key OR c."Cooperating" && @wanted
ORDER BY c."CalledOn", c."CallId"
