-- Names sort alike on every database, whatever its locale: lists, cursors and tests then agree between the embedded one and a server.
ALTER TABLE "entity" ALTER COLUMN "name" TYPE TEXT COLLATE "C", ALTER COLUMN "fold" TYPE TEXT COLLATE "C";
ALTER TABLE "entity_alias" ALTER COLUMN "name" TYPE TEXT COLLATE "C", ALTER COLUMN "fold" TYPE TEXT COLLATE "C";
ALTER TABLE "source" ALTER COLUMN "name" TYPE TEXT COLLATE "C", ALTER COLUMN "fold" TYPE TEXT COLLATE "C";
ALTER TABLE "position_claim" ALTER COLUMN "office" TYPE TEXT COLLATE "C", ALTER COLUMN "fold" TYPE TEXT COLLATE "C";
