-- What people put right by hand, and the bytes that documents were read from.

-- A correction. None is ever changed or deleted, but for the note that it was taken back. kind: 0 speaker; 1 merge; 2 split; 3 point; 4 remark.
-- what: JSON, in the form that docs/archive.md describes.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  note TEXT,
  what TEXT NOT NULL,
  undone_by TEXT,
  undone_at INTEGER
);

-- The versions that a correction points at, by the id of the document as it was called then, its key as in item_key, and the hash of the text.
-- item: which item that is here; nothing until it comes.
CREATE TABLE correction_document (
  correction INTEGER NOT NULL REFERENCES correction,
  document TEXT NOT NULL,
  hash BLOB NOT NULL,
  key BLOB NOT NULL,
  item INTEGER REFERENCES item,
  PRIMARY KEY (correction, document, hash)
) WITHOUT ROWID;
CREATE INDEX correction_document_item ON correction_document (item);
CREATE INDEX correction_document_key ON correction_document (key);
CREATE INDEX correction_document_hash ON correction_document (hash);

-- The corrections of speakers and addressees that count for a statement: statement_actor follows them, the marks do not.
CREATE TABLE corrected_statement (
  version INTEGER NOT NULL REFERENCES version,
  ordinal INTEGER NOT NULL,
  correction INTEGER NOT NULL REFERENCES correction,
  PRIMARY KEY (version, ordinal, correction)
) WITHOUT ROWID;

-- The bytes that versions were read from: equal bytes once, packed as texts are.
CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  bytes BLOB NOT NULL
);
CREATE TABLE version_original (
  version INTEGER PRIMARY KEY REFERENCES version,
  original INTEGER NOT NULL REFERENCES original,
  media_type TEXT,
  file_name TEXT
);
