-- SQLite
.param set @key '应急管理局'

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."Department" = @key
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @key='应急管理局'
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."Department" = @key
ORDER BY a."TriggeredOn", a."RequestId"
