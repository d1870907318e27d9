-- What is derived from documents, claims and decisions, so that it need not be worked out whenever
-- it is asked for. All of it can be emptied and made again: see Derivation.java.

-- Documents to derive from: added, or decided on, since the last derivation.
CREATE TABLE pending (
  document     ${text} PRIMARY KEY
)${strict};

-- One row: with what the derived tables were made.
CREATE TABLE derived (
  version      ${text} NOT NULL
)${strict};

-- Each document that was derived from. Rows of other tables name it by number; a document that is
-- derived from again gets a new number, and rows with the old one lead nowhere.
CREATE TABLE report (
  document     ${text} PRIMARY KEY,
  number       ${number} NOT NULL UNIQUE,
  lead         ${text} NOT NULL,         -- the first of its copies to be published; itself, mostly
  day          ${text} NOT NULL          -- of publication; empty where unknown
)${strict};
CREATE INDEX report_of_lead ON report (lead);

-- What copies have in common: see Fingerprint.java.
CREATE TABLE band (
  band         ${number} NOT NULL,
  number       ${number} NOT NULL,
  PRIMARY KEY (band, number)
)${strict_without_rowid};

-- What claims of one engagement have in common: see Entries.java.
CREATE TABLE nearby (
  key          ${number} NOT NULL,
  number       ${number} NOT NULL,
  position     INTEGER NOT NULL,      -- of the claim in its document
  PRIMARY KEY (key, number, position)
)${strict_without_rowid};

-- By what claims are found.
CREATE TABLE concern (
  subject      ${text} NOT NULL,         -- a state or body, or two: CHN-USA
  kind         ${text} NOT NULL,         -- of claim
  day          ${text} NOT NULL,         -- of publication; empty where unknown
  number       ${number} NOT NULL,
  position     INTEGER NOT NULL,
  PRIMARY KEY (subject, kind, day, number, position)
)${strict_without_rowid};

-- Acts that the series of relations counts: see CountedActs.java.
CREATE TABLE counted (
  pair         ${text} NOT NULL,      -- CHN-USA
  day          ${text} NOT NULL,
  type         ${text} NOT NULL,      -- of act
  origin       ${text} NOT NULL,      -- who did it, of the two
  mutual       INTEGER NOT NULL,      -- 1 or 0
  number       ${number} NOT NULL,
  PRIMARY KEY (pair, day, type, origin, mutual, number)
)${strict_without_rowid};

-- The engagements.
CREATE TABLE entry (
  id           ${text} PRIMARY KEY,
  part         ${text} NOT NULL,         -- entries of one part are worked out together
  day          ${text} NOT NULL,         -- the first day; empty where unknown
  content      ${text} NOT NULL          -- JSON, see docs/formats.md
)${strict};
CREATE INDEX entry_of_part ON entry (part);
CREATE INDEX entry_of_day ON entry (day, id);

CREATE TABLE entry_claim (
  claim        ${text} PRIMARY KEY,
  entry        ${text} NOT NULL,
  document     ${text} NOT NULL,
  name         ${text} NOT NULL          -- the id that the entry would have if this were its first claim
)${strict};
CREATE INDEX entry_claim_of_entry ON entry_claim (entry);
CREATE INDEX entry_claim_of_document ON entry_claim (document);
CREATE INDEX entry_claim_by_name ON entry_claim (name);

CREATE TABLE entry_concern (
  subject      ${text} NOT NULL,
  day          ${text} NOT NULL,
  entry        ${text} NOT NULL,
  counted      ${text} NOT NULL,      -- the day on which it counts as a consultation; empty where not
  PRIMARY KEY (subject, day, entry)
)${strict_without_rowid};

INSERT INTO pending (document) SELECT id FROM document;
