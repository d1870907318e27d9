-- What people decide, in full: content is all that was decided, as JSON; note is why, in their words.
ALTER TABLE decision RENAME COLUMN detail TO content;
ALTER TABLE decision ADD COLUMN note ${text} NOT NULL DEFAULT '';
UPDATE decision SET note = subject;
ALTER TABLE decision DROP COLUMN subject;

-- When this content was first read at this address: an instant in UTC, and nothing where a record of
-- version 1 did not say it. Never changed afterwards.
ALTER TABLE address ADD COLUMN first_read ${text};

-- The versions of a page are the documents found at one address.
CREATE INDEX address_of_key ON address (key);
