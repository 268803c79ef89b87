-- An archive of the public record. docs/archive.md describes it for other programs.

-- A channel, with whom it speaks for and its clock; one row for each way in which documents give it. Triggers below keep the counts:
-- items that are no copies, and all versions of them.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  speaks_for TEXT,
  time_zone TEXT,
  documents INTEGER NOT NULL DEFAULT 0,
  versions INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX source_whole ON source (name, coalesce(speaks_for, ''), coalesce(time_zone, ''));

-- One published thing over all its versions.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  copy_of INTEGER REFERENCES item
);
CREATE UNIQUE INDEX item_name ON item (name);
CREATE INDEX item_copy ON item (copy_of) WHERE copy_of IS NOT NULL;

-- What an item is known by: the first half of the SHA-256 of its address, its source's own id, or its name.
CREATE TABLE item_key (
  key BLOB PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES item
) WITHOUT ROWID;

-- One frozen text. Ids grow with the day of publication: (days since 0001-01-01) * 2^24 + a count; documents without a day come last, from 2^46.
-- standing: 0 counts; 1 there is a later version; 2 the item is a copy; 3 both.
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES item,
  number INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  is_read INTEGER NOT NULL,
  is_partial INTEGER NOT NULL,
  source INTEGER REFERENCES source,
  source_id TEXT,
  language TEXT,
  title TEXT NOT NULL,
  url TEXT,
  published_wording TEXT,
  published_local TEXT,
  published_has_time INTEGER,
  published_offset INTEGER,
  modified_wording TEXT,
  modified_local TEXT,
  modified_has_time INTEGER,
  modified_offset INTEGER,
  retrieved_from TEXT,
  retrieved_at INTEGER,
  origin TEXT,
  headline_start INTEGER,
  headline_length INTEGER,
  length INTEGER NOT NULL,
  hash BLOB NOT NULL,
  added INTEGER NOT NULL
);
CREATE UNIQUE INDEX version_item ON version (item, number);
CREATE INDEX version_hash ON version (hash);
CREATE INDEX version_source ON version (source, id, standing);
CREATE INDEX version_standing ON version (id, standing, source);

CREATE TRIGGER version_added AFTER INSERT ON version BEGIN
  UPDATE source SET documents = documents + (NEW.standing = 0), versions = versions + (NEW.standing & 2 = 0) WHERE id = NEW.source;
END;
CREATE TRIGGER version_stands AFTER UPDATE OF standing ON version BEGIN
  UPDATE source SET
    documents = documents + (NEW.standing = 0) - (OLD.standing = 0),
    versions = versions + (NEW.standing & 2 = 0) - (OLD.standing & 2 = 0)
  WHERE id = NEW.source;
END;

-- The text (first byte: 0 UTF-8, 1 Brotli of UTF-8, 2 UTF-16, 3 Brotli of UTF-16) and what intake noted, as JSON.
CREATE TABLE content (
  version INTEGER PRIMARY KEY REFERENCES version,
  text BLOB NOT NULL,
  notes TEXT
);

-- The marks of the reading, in the form that docs/archive.md describes.
CREATE TABLE reading (
  version INTEGER PRIMARY KEY REFERENCES version,
  marks BLOB NOT NULL
);

CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  kind INTEGER NOT NULL,
  state TEXT
);

-- One statement of a version, for questions; its spans stand in the marks. Ids are made as those of versions.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  ordinal INTEGER NOT NULL,
  source INTEGER REFERENCES source,
  act INTEGER NOT NULL,
  is_plea INTEGER NOT NULL,
  is_negated INTEGER NOT NULL,
  channel TEXT
);
CREATE INDEX statement_version ON statement (version);
CREATE INDEX statement_source ON statement (source);
CREATE INDEX statement_act ON statement (act);
CREATE INDEX statement_plea ON statement (id) WHERE is_plea = 1;

-- Who speaks (role 0) and who is spoken to (role 1); the state that an actor belongs to has rows of its own.
CREATE TABLE statement_actor (
  actor INTEGER NOT NULL REFERENCES actor,
  role INTEGER NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement,
  PRIMARY KEY (actor, role, statement)
) WITHOUT ROWID;

-- Folded words of texts and of statements; the rowid is the version's or the statement's id.
CREATE VIRTUAL TABLE version_words USING fts5 (words, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_words USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');

-- Parts of a text's sketch: two texts that share one may be nearly the same.
CREATE TABLE sketch (
  part INTEGER NOT NULL,
  version INTEGER NOT NULL REFERENCES version,
  PRIMARY KEY (part, version)
) WITHOUT ROWID;

-- Texts that share most of their runs of words, the later arrival first.
CREATE TABLE likeness (
  version INTEGER NOT NULL REFERENCES version,
  other INTEGER NOT NULL REFERENCES version,
  share REAL NOT NULL,
  PRIMARY KEY (version, other)
) WITHOUT ROWID;
CREATE INDEX likeness_other ON likeness (other);

CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  origin TEXT NOT NULL,
  kind INTEGER NOT NULL,
  version INTEGER REFERENCES version,
  other INTEGER REFERENCES version,
  reason TEXT,
  at INTEGER NOT NULL
);
CREATE INDEX outcome_origin ON outcome (origin);

CREATE TABLE pile (
  name TEXT PRIMARY KEY,
  stamp TEXT NOT NULL,
  position INTEGER NOT NULL,
  mark TEXT NOT NULL,
  is_done INTEGER NOT NULL
) WITHOUT ROWID;

-- The ledger of coverage. Days are ISO dates on the publisher's clock.
CREATE TABLE coverage (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  basis INTEGER NOT NULL,
  listed INTEGER,
  failed INTEGER NOT NULL,
  hole_reason TEXT,
  at INTEGER NOT NULL
);
CREATE INDEX coverage_source ON coverage (source);

CREATE TABLE subject (
  name TEXT PRIMARY KEY,
  terms TEXT NOT NULL
) WITHOUT ROWID;
