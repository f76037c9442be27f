-- SQLite
.param set @standing 2
.param set @wanted '许可'
.param set @key 'county'
.param set @p4 20
.param set @p 40

SELECT "i"."Name"
FROM "items" AS "i"
WHERE ("i"."Claim" = @standing OR instr("i"."SearchName", @wanted) <= 0) AND "i"."ListId" = @key
ORDER BY "i"."ListId", "i"."Position", "i"."ItemId"
LIMIT @p4 OFFSET @p

-- PostgreSQL
-- @standing='2'
-- @wanted_contains='%许可%'
-- @key='county'
-- @p4='20'
-- @p='40'
SELECT i."Name"
FROM items AS i
WHERE (i."Claim" = @standing OR i."SearchName" NOT LIKE @wanted_contains) AND i."ListId" = @key
ORDER BY i."ListId", i."Position", i."ItemId"
LIMIT @p4 OFFSET @p
