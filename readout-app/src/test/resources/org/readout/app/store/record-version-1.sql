-- The record, version 1. Documents, claims and decisions are the truth; entries are derived from
-- them whenever they are shown, and have no table.
--
-- A change to this schema is a new file, schema-2.sql, that turns version 1 into version 2. This
-- file stays as it is.

CREATE TABLE document (
  id           TEXT PRIMARY KEY,   -- hash of the content
  name         TEXT NOT NULL,      -- these eight are joined from its addresses: see Address.java
  uri          TEXT,
  publisher    TEXT,
  title        TEXT,
  published    TEXT,               -- YYYY-MM-DD in the publisher's zone
  zone         TEXT,               -- IANA name
  retrieved    TEXT,               -- instant in UTC
  text         TEXT NOT NULL,      -- what was read; all offsets count UTF-16 units of it
  offsets      TEXT NOT NULL,      -- JSON [[start in text, start and end in the original], ...]
  boilerplate  TEXT NOT NULL,      -- JSON [{start, end, reason}, ...]
  version      TEXT NOT NULL       -- program and data that read it last
) STRICT;

-- Where the same content was found: one report may have several addresses.
CREATE TABLE address (
  document     TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  key          TEXT NOT NULL,      -- the web address, else the name
  name         TEXT NOT NULL,
  uri          TEXT,
  publisher    TEXT,
  title        TEXT,
  published    TEXT,
  zone         TEXT,
  retrieved    TEXT,
  PRIMARY KEY (document, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id           TEXT PRIMARY KEY,   -- hash of document, content and evidence
  document     TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,   -- order in which the document's claims were made
  kind         TEXT NOT NULL,      -- engagement, statement
  reality      TEXT NOT NULL,      -- occurred, scheduled, denied, ...
  content      TEXT NOT NULL,      -- JSON, see docs/formats.md
  attribution  TEXT NOT NULL,      -- JSON, outermost voice first
  derivation   TEXT NOT NULL,      -- JSON, rules and notes
  version      TEXT NOT NULL,      -- program and data that made it
  UNIQUE (document, position)
) STRICT;

CREATE TABLE evidence (
  claim        TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  document     TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL CHECK ("end" > start),
  quote        TEXT NOT NULL,      -- equals the text of the document from start to end
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_of_document ON evidence (document, start);

-- What people decided about entries: joined, kept apart, corrected.
CREATE TABLE decision (
  id           TEXT PRIMARY KEY,
  kind         TEXT NOT NULL,
  subject      TEXT NOT NULL,
  detail       TEXT NOT NULL,      -- JSON
  made_by      TEXT NOT NULL,
  made_at      TEXT NOT NULL       -- instant in UTC
) STRICT;
