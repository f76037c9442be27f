-- SQLite
.param set @key 'list 1'

SELECT "a"."RequestId"
FROM "adjustments" AS "a"
WHERE "a"."ListId" = @key
ORDER BY "a"."TriggeredOn", "a"."RequestId"

-- PostgreSQL
-- @key='list 1'
SELECT a."RequestId"
FROM adjustments AS a
WHERE a."ListId" = @key
ORDER BY a."TriggeredOn", a."RequestId"
