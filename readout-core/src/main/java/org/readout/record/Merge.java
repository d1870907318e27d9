package org.readout.record;

/**
 * Why two claims are taken to be of one engagement.
 *
 * @param claim id of one
 * @param other id of the other
 * @param reason in plain sentences
 */
public record Merge(String claim, String other, String reason) {}
