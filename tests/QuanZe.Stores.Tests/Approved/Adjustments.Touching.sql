-- SQLite
.param set @wanted1 'X00012'

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE EXISTS (
    SELECT 1
    FROM json_each("a"."ItemIds") AS "i"
    WHERE "i"."value" = @wanted1)
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @wanted={ 'X00012' } (DbType = Object)
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."ItemIds" && @wanted
ORDER BY a."TriggeredOn", a."RequestId"
