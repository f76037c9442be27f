-- SQLite
.param set @fingerprint -100848017899918858
.param set @listId 'known'
.param set @itemId 'known-1'

SELECT "i"."ListId", "i"."ItemId"
FROM "items" AS "i"
WHERE "i"."NameFingerprint" = @fingerprint AND "i"."NameFingerprint" <> 0 AND ("i"."ListId" <> @listId OR "i"."ItemId" <> @itemId)

-- PostgreSQL
-- @fingerprint='-100848017899918858'
-- @listId='known'
-- @itemId='known-1'
SELECT i."ListId", i."ItemId"
FROM items AS i
WHERE i."NameFingerprint" = @fingerprint AND i."NameFingerprint" <> 0 AND (i."ListId" <> @listId OR i."ItemId" <> @itemId)
