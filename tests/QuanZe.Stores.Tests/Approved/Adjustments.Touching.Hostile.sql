-- SQLite
.param set @wanted1 '''; drop table items; --'

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."ItemIds") AS "i"
    WHERE "i"."value" = @wanted1)
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @wanted={ ''; drop table items; --' } (DbType = Object)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."ItemIds" && @wanted
ORDER BY a."TriggeredOn", a."RequestId"
