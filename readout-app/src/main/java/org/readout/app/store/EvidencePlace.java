package org.readout.app.store;

import org.readout.text.Span;

/**
 * Where words stand that a claim rests on.
 *
 * @param claim its id
 * @param span in the text of its document
 */
public record EvidencePlace(String claim, Span span) {}
