-- SQLite
SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE 0

-- PostgreSQL
-- @wanted={  } (DbType = Object)
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."Type" = ANY (@wanted)
