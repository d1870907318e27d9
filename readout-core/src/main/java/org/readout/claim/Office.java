package org.readout.claim;

import java.util.Optional;

/**
 * An office as held at the time of the document.
 *
 * @param id the office in the knowledge base, where it is one of its offices
 * @param title what to call it: "Foreign Minister", "Secretary of State"
 * @param role the kind of office across states: {@code foreign-minister}, {@code head-of-state},
 *     ...
 */
public record Office(Optional<String> id, String title, Optional<String> role) {}
