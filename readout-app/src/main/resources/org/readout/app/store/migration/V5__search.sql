-- The words of documents, by which they are found: see TextIndex.java. Derived, as all that stands in
-- V3: it can be emptied and made again.
${text_index};
