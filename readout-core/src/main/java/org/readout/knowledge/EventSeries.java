package org.readout.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A gathering that recurs.
 *
 * @param id id
 * @param name name in full
 * @param otherNames other names
 * @param organisation the body that holds it
 * @param frequency how often: {@code annual}, {@code biennial}, {@code irregular}, ...
 * @param level who attends: {@code leaders}, {@code ministers}, {@code conference}
 */
public record EventSeries(
    String id,
    String name,
    List<String> otherNames,
    Optional<String> organisation,
    String frequency,
    String level) {
  /** Copies the names. */
  public EventSeries {
    otherNames = List.copyOf(otherNames);
  }
}
