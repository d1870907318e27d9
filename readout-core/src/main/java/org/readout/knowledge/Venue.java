package org.readout.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A building or estate where people meet.
 *
 * @param id id
 * @param name usual English name
 * @param otherNames other names
 * @param city the town it lies in
 * @param state the state it lies in
 * @param kind {@code government}, {@code palace}, {@code guesthouse}, {@code hotel}, ...
 */
public record Venue(
    String id,
    String name,
    List<String> otherNames,
    Optional<String> city,
    String state,
    String kind) {
  /** Copies the names. */
  public Venue {
    otherNames = List.copyOf(otherNames);
  }
}
