-- SQLite
SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."CounterpartId" = ''
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."CounterpartId" = ''
ORDER BY a."TriggeredOn", a."RequestId"
