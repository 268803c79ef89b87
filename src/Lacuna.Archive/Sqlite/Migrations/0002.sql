-- Which documents tell of contacts and of what is to come, so that not all need be unpacked to find those that do.

-- 1: contacts; 2: agenda; 3: both; 0: neither, or not read. Nothing where the version was stored before this column was.
ALTER TABLE version ADD COLUMN tells INTEGER;
CREATE INDEX version_tells ON version (id, standing, tells) WHERE tells IS NULL OR tells > 0;
CREATE INDEX version_unread ON version (id, standing) WHERE is_read = 0;
