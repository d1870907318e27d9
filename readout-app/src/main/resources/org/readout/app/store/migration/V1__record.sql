-- The record, version 1. Documents, claims and decisions are the truth; entries are derived from them.
--
-- SQLite and PostgreSQL have the same tables. The little that differs stands in for the names in
-- braces: text is TEXT, and in PostgreSQL ordered by its bytes, as SQLite orders it, so that both give
-- everything in the same order; strict tables are a matter of SQLite alone.
--
-- A change to the tables is a new file, V2 and so on. This file stays as it is: records made with it
-- are about.

CREATE TABLE document (
  id           ${text} PRIMARY KEY,  -- hash of the content
  name         ${text} NOT NULL,     -- these eight are joined from its addresses: see Address.java
  uri          ${text},
  publisher    ${text},
  title        ${text},
  published    ${text},              -- YYYY-MM-DD in the publisher's zone
  zone         ${text},              -- IANA name
  retrieved    ${text},              -- instant in UTC
  text         ${text} NOT NULL,     -- what was read; all offsets count UTF-16 units of it
  offsets      ${text} NOT NULL,     -- JSON [[start in text, start and end in the original], ...]
  boilerplate  ${text} NOT NULL,     -- JSON [{start, end, reason}, ...]
  version      ${text} NOT NULL      -- program and data that read it last
)${strict};

-- Where the same content was found: one report may have several addresses.
CREATE TABLE address (
  document     ${text} NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  key          ${text} NOT NULL,     -- the web address, else the name
  name         ${text} NOT NULL,
  uri          ${text},
  publisher    ${text},
  title        ${text},
  published    ${text},
  zone         ${text},
  retrieved    ${text},
  PRIMARY KEY (document, key)
)${strict_without_rowid};

CREATE TABLE claim (
  id           ${text} PRIMARY KEY,  -- hash of document, content and evidence
  document     ${text} NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,     -- order in which the document's claims were made
  kind         ${text} NOT NULL,     -- engagement, statement
  reality      ${text} NOT NULL,     -- occurred, scheduled, denied, ...
  content      ${text} NOT NULL,     -- JSON, see docs/formats.md
  attribution  ${text} NOT NULL,     -- JSON, outermost voice first
  derivation   ${text} NOT NULL,     -- JSON, rules and notes
  version      ${text} NOT NULL,     -- program and data that made it
  UNIQUE (document, position)
)${strict};

CREATE TABLE evidence (
  claim        ${text} NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  document     ${text} NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL CHECK ("end" > start),
  quote        ${text} NOT NULL,     -- equals the text of the document from start to end
  PRIMARY KEY (claim, position)
)${strict_without_rowid};

CREATE INDEX evidence_of_document ON evidence (document, start);

-- What people decided about entries: joined, kept apart, corrected.
CREATE TABLE decision (
  id           ${text} PRIMARY KEY,
  kind         ${text} NOT NULL,
  subject      ${text} NOT NULL,
  detail       ${text} NOT NULL,     -- JSON
  made_by      ${text} NOT NULL,
  made_at      ${text} NOT NULL      -- instant in UTC
)${strict};
