-- SQLite
.param set @first '0001-01-01'
.param set @last '2026-06-30'

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."TriggeredOn" >= @first AND "a"."TriggeredOn" <= @last
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @first='01/01/0001' (DbType = Date)
-- @last='06/30/2026' (DbType = Date)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."TriggeredOn" >= @first AND a."TriggeredOn" <= @last
ORDER BY a."TriggeredOn", a."RequestId"
