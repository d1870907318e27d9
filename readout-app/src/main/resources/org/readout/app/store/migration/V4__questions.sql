-- What web pages ask, so that each answer is found and not looked for. All of it is derived, like the
-- tables of version 3: see Derivation.java. Those are made again when this program first derives.

-- Rises with each step of derivation, so that what was made from these tables can be kept meanwhile.
ALTER TABLE derived ADD COLUMN revision ${number} NOT NULL DEFAULT 0;

-- When the document was first read at any address; as instants go, filled up to one length; empty
-- where unknown.
ALTER TABLE report ADD COLUMN first_read ${text} NOT NULL DEFAULT '';
CREATE INDEX report_of_first_read ON report (first_read, document);

-- By what engagements are found, with all that they are asked by.
DROP TABLE entry_concern;
CREATE TABLE entry_concern (
  subject      ${text} NOT NULL,      -- see Subjects.java
  day          ${text} NOT NULL,      -- the first day; empty where unknown
  entry        ${text} NOT NULL,
  form         ${text} NOT NULL,
  reality      ${text} NOT NULL,
  main         INTEGER NOT NULL,      -- 1 or 0
  disputed     INTEGER NOT NULL,      -- 1 where its claims disagree, else 0
  told         INTEGER NOT NULL,      -- by how many documents
  counted      ${text} NOT NULL,      -- the day on which it counts as a consultation; empty where not
  PRIMARY KEY (subject, day, entry)
)${strict_without_rowid};

-- How many engagements there are of each sort, in each month.
CREATE TABLE entry_tally (
  subject      ${text} NOT NULL,
  month        ${text} NOT NULL,      -- YYYY-MM; empty where unknown
  form         ${text} NOT NULL,
  reality      ${text} NOT NULL,
  main         INTEGER NOT NULL,
  disputed     INTEGER NOT NULL,
  told         INTEGER NOT NULL,      -- many count as EntryTally.MANY
  number       ${number} NOT NULL,
  PRIMARY KEY (subject, month, form, reality, main, disputed, told)
)${strict_without_rowid};

-- By what acts are found.
CREATE TABLE act_concern (
  subject      ${text} NOT NULL,      -- see Subjects.java
  day          ${text} NOT NULL,      -- the first day, or that of publication; empty where unknown
  number       ${number} NOT NULL,    -- of the report
  position     INTEGER NOT NULL,      -- of the claim
  type         ${text} NOT NULL,
  reality      ${text} NOT NULL,
  actors       ${text} NOT NULL,      -- ids with a space between them
  PRIMARY KEY (subject, day, number, position)
)${strict_without_rowid};

-- How many acts there are of each sort, in each month.
CREATE TABLE act_tally (
  subject      ${text} NOT NULL,
  actor        ${text} NOT NULL,      -- one who did them; empty for all of them
  month        ${text} NOT NULL,
  type         ${text} NOT NULL,
  reality      ${text} NOT NULL,
  number       ${number} NOT NULL,
  PRIMARY KEY (subject, actor, month, type, reality)
)${strict_without_rowid};

-- How much there is of everything: see Tally.java.
CREATE TABLE tally (
  kind         ${text} NOT NULL,
  month        ${text} NOT NULL,      -- empty for all months together
  subject      ${text} NOT NULL,
  number       ${number} NOT NULL,
  PRIMARY KEY (kind, month, subject)
)${strict_without_rowid};
CREATE INDEX tally_by_number ON tally (kind, month, number, subject);
CREATE INDEX tally_of_subject ON tally (kind, subject, month, number);

-- What each document that counts added to the tables of acts and tallies, so that it can be taken
-- out again: see Filing.java.
CREATE TABLE filing (
  document     ${text} PRIMARY KEY,
  number       ${number} NOT NULL,
  content      ${text} NOT NULL
)${strict};

-- What waits for a person's judgement: see Review.java.
CREATE TABLE review (
  reason       ${text} NOT NULL,
  subject      ${text} NOT NULL,      -- id of an entry or claim, key of an address
  day          ${text} NOT NULL,      -- of the entry or of publication; empty where unknown
  document     ${text} NOT NULL,      -- empty for an entry
  PRIMARY KEY (reason, subject)
)${strict_without_rowid};
CREATE INDEX review_of_day ON review (day, reason, subject);
CREATE INDEX review_of_document ON review (document);
