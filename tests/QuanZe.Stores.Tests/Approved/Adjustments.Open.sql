-- SQLite
.param set @open1 0
.param set @open2 1
.param set @open3 2
.param set @open4 3
.param set @open5 4
.param set @open6 6
.param set @open7 6
.param set @open8 6
.param set @open9 6
.param set @open10 6

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."State" IN (@open1, @open2, @open3, @open4, @open5, @open6, @open7, @open8, @open9, @open10)
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @open={ '0', '1', '2', '3', '4', ... } (DbType = Object)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."State" = ANY (@open)
ORDER BY a."TriggeredOn", a."RequestId"
