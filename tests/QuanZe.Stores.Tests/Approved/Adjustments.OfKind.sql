-- SQLite
.param set @wanted1 3
.param set @wanted2 4

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."Kind" IN (@wanted1, @wanted2)
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @wanted={ '3', '4' } (DbType = Object)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."Kind" = ANY (@wanted)
ORDER BY a."TriggeredOn", a."RequestId"
