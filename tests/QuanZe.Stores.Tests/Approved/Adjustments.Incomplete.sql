-- SQLite
SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE NOT ("a"."IsComplete")
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
SELECT a."RequestId"
FROM adjustments AS a
WHERE NOT (a."IsComplete")
ORDER BY a."TriggeredOn", a."RequestId"
