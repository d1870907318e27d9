package org.readout.record;

/**
 * A claim that an entry rests on.
 *
 * @param claim id of the claim
 * @param document id of the document that makes it
 */
public record ClaimLink(String claim, String document) {}
