-- SQLite
.param set @key ''';DROPTABLEITEMS;--局'
.param set @wanted1 ''';DROPTABLEITEMS;--局'

SELECT "c"."CallId"
FROM "calls" AS "c"
WHERE "c"."Department" = @key OR EXISTS (
    SELECT 1
    FROM json_each("c"."Cooperating") AS "c0"
    WHERE "c0"."value" = @wanted1)
ORDER BY "c"."CalledOn", "c"."CallId"

-- PostgreSQL
-- @key='';DROPTABLEITEMS;--局'
-- @wanted={ '';DROPTABLEITEMS;--局' } (DbType = Object)
SELECT c."CallId"
FROM calls AS c
WHERE c."Department" = @key OR c."Cooperating" && @wanted
ORDER BY c."CalledOn", c."CallId"
