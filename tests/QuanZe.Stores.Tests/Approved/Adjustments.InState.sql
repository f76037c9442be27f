-- SQLite
.param set @wanted1 1
.param set @wanted2 2

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."State" IN (@wanted1, @wanted2)
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @wanted={ '1', '2' } (DbType = Object)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."State" = ANY (@wanted)
ORDER BY a."TriggeredOn", a."RequestId"
