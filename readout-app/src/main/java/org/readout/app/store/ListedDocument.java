package org.readout.app.store;

import org.readout.source.SourceDocument;

/**
 * A document in a list.
 *
 * @param particulars the document, with nothing of its text
 * @param lead id of the document of which it is a copy; its own where it is none
 * @param claims how many claims it has
 */
public record ListedDocument(SourceDocument particulars, String lead, long claims) {}
