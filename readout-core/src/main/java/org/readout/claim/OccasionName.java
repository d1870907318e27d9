package org.readout.claim;

import java.util.Optional;

/**
 * A gathering as the text names it.
 *
 * @param name the name in the knowledge base, else in the text
 * @param series the recurring event it is an edition of, where known
 * @param edition the edition (series and start), where the date decides
 */
public record OccasionName(String name, Optional<String> series, Optional<String> edition) {}
