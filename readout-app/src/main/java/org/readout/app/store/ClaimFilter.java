package org.readout.app.store;

import java.util.Optional;

/**
 * Which claims are asked for. A claim lies on the day on which its document was published; one of
 * which that is not known is left out where days are asked for.
 *
 * @param range of everybody, a state or body, or a pair; and of which days
 * @param issue on this issue, by id: statements, acts and undertakings have some
 * @param speaker said by this person, by {@link Subjects#person}; statements only have any
 */
public record ClaimFilter(Derived.Range range, Optional<String> issue, Optional<String> speaker) {

  /** All claims of {@code range}. */
  public static ClaimFilter of(Derived.Range range) {
    return new ClaimFilter(range, Optional.empty(), Optional.empty());
  }

  /** Those on {@code issue}. */
  public ClaimFilter on(String issue) {
    return new ClaimFilter(range, Optional.of(issue), speaker);
  }

  /** Those said by {@code speaker}. */
  public ClaimFilter saidBy(String speaker) {
    return new ClaimFilter(range, issue, Optional.of(speaker));
  }
}
