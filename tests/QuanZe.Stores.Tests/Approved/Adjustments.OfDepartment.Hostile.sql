-- SQLite
.param set @key 'NUL中间局'

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."Department" = @key
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @key='NUL中间局'
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."Department" = @key
ORDER BY a."TriggeredOn", a."RequestId"
