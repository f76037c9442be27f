-- SQLite
.param set @date '2026-11-01'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."Status" IN (1, 0) AND "i"."ValidFrom" <= @date AND "i"."ValidTo" >= @date

-- PostgreSQL
-- @date='11/01/2026' (DbType = Date)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Status" IN (1, 0) AND i."ValidFrom" <= @date AND i."ValidTo" >= @date
