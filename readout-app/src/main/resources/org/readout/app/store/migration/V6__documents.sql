-- By what documents are listed. Derived, as all that stands in V3: it can be emptied and made again.
CREATE TABLE document_concern (
  subject      ${text} NOT NULL,      -- see DocumentConcernRows.java
  day          ${text} NOT NULL,      -- of publication; empty where unknown
  document     ${text} NOT NULL,
  PRIMARY KEY (subject, day, document)
)${strict_without_rowid};
CREATE INDEX document_concern_of_document ON document_concern (document);
