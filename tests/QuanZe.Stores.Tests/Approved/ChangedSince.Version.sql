-- SQLite
.param set @listId 'county'
.param set @number 2

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."ListId" = @listId AND "i"."ChangedIn" > @number

-- PostgreSQL
-- @listId='county'
-- @number='2'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."ListId" = @listId AND i."ChangedIn" > @number
