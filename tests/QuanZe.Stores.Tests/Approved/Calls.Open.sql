-- SQLite
.param set @open1 0
.param set @open2 1
.param set @open3 3
.param set @open4 4
.param set @open5 5
.param set @open6 6
.param set @open7 7
.param set @open8 8
.param set @open9 9
.param set @open10 10

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."State" IN (@open1, @open2, @open3, @open4, @open5, @open6, @open7, @open8, @open9, @open10)
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @open={ '0', '1', '3', '4', '5', ... } (DbType = Object)
SELECT c."CallId"
FROM calls AS c
WHERE c."State" = ANY (@open)
ORDER BY c."CalledOn", c."CallId"
