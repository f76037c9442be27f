-- SQLite
.param set @code '11370685MB0000035P'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."BodyCreditCode" = @code

-- PostgreSQL
-- @code='11370685MB0000035P'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."BodyCreditCode" = @code
