-- SQLite
.param set @wanted1 0

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."Trigger" = @wanted1
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @wanted={ '0' } (DbType = Object)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."Trigger" = ANY (@wanted)
ORDER BY a."TriggeredOn", a."RequestId"
