package org.readout.knowledge;

/**
 * A subject of diplomacy.
 *
 * @param id id
 * @param label for people to read
 * @param category the wider subject
 */
public record Issue(String id, String label, String category) {}
