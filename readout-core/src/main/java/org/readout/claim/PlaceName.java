package org.readout.claim;

import java.util.Optional;

/**
 * A place as the text names it.
 *
 * @param name the name in the knowledge base, else in the text
 * @param id the id in the gazetteer, where it is there
 * @param country the state it lies in (ISO 3166-1 alpha-3), where known
 */
public record PlaceName(String name, Optional<String> id, Optional<String> country) {}
