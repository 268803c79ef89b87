-- Which documents tell of contacts and of what is to come, and of whose contacts, so that not all need be unpacked to find those that do.

-- 1: contacts; 2: agenda; 3: both; 0: neither, or not read. Nothing where the version was stored before this column was.
ALTER TABLE version ADD COLUMN tells INTEGER;
CREATE INDEX version_tells ON version (id, standing, tells) WHERE tells IS NULL OR tells > 0;
CREATE INDEX version_unknown ON version (id) WHERE tells IS NULL;
CREATE INDEX version_unread ON version (id, standing) WHERE is_read = 0;

-- Who takes part in the contacts that a version tells of; the state that an actor belongs to has rows of its own.
CREATE TABLE contact_party (
  actor INTEGER NOT NULL REFERENCES actor,
  version INTEGER NOT NULL REFERENCES version,
  PRIMARY KEY (actor, version)
) WITHOUT ROWID;
