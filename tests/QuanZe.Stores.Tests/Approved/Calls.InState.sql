-- SQLite
.param set @wanted1 4
.param set @wanted2 5

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."State" IN (@wanted1, @wanted2)
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @wanted={ '4', '5' } (DbType = Object)
SELECT c."CallId"
FROM calls AS c
WHERE c."State" = ANY (@wanted)
ORDER BY c."CalledOn", c."CallId"
