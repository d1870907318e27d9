package org.readout.claim;

import java.util.Optional;

/**
 * A person.
 *
 * @param id the id in the knowledge base; empty for a person known from the text alone
 * @param name the full name as the knowledge base has it, else the fullest form the document gives
 */
public record Person(Optional<String> id, String name) {}
