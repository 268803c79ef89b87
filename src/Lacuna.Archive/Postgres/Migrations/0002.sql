-- What stands in a year's tables of words: another value after each change, whichever program makes it, so that what was counted in them holds for as long
-- as the value does.
ALTER TABLE part ADD COLUMN state uuid NOT NULL DEFAULT gen_random_uuid();

-- One change of a year is enough for all that a step does in it: xmin tells whether this step made it.
CREATE FUNCTION part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE part SET state = gen_random_uuid() WHERE first <= NEW.id AND after > NEW.id AND xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END $$;
CREATE TRIGGER part_changed AFTER UPDATE OF is_read, standing ON version FOR EACH ROW EXECUTE FUNCTION part_changed();

CREATE FUNCTION parts_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE part SET state = gen_random_uuid()
  WHERE xmin <> pg_current_xact_id()::xid AND EXISTS (SELECT 1 FROM (SELECT DISTINCT id >> 24 AS day FROM added) d WHERE d.day << 24 >= first AND d.day << 24 < after);
  RETURN NULL;
END $$;
CREATE TRIGGER parts_added AFTER INSERT ON version REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION parts_added();

-- A correction changes who speaks in a statement.
CREATE FUNCTION statement_restated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE part SET state = gen_random_uuid() WHERE first <= NEW.rowid AND after > NEW.rowid AND xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END $$;
CREATE TRIGGER statement_restated AFTER UPDATE ON statement_words FOR EACH ROW EXECUTE FUNCTION statement_restated();

UPDATE archive_form SET form = 2, oldest = 1;
