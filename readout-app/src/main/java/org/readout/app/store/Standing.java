package org.readout.app.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.readout.record.Pair;

/** How much a record tells of somebody or something. */
public sealed interface Standing {

  /** The last day of which something is told that took place; where any is known. */
  Optional<LocalDate> last();

  /**
   * Of a state or body.
   *
   * @param id its id
   * @param engagements in how many engagements it is a side
   * @param acts how many acts it did or were done to it
   * @param last the day of the last engagement that took place, as the series of relations counts
   *     it
   */
  record OfState(String id, long engagements, long acts, Optional<LocalDate> last)
      implements Standing {}

  /**
   * Of a pair.
   *
   * @param pair the two
   * @param engagements how many engagements have both as sides
   * @param acts how many acts one did to the other
   * @param months engagements and acts together by month, where there are any
   * @param last the day of the last engagement that took place, as the series of relations counts
   *     it
   */
  record OfPair(
      Pair pair, long engagements, long acts, Map<YearMonth, Long> months, Optional<LocalDate> last)
      implements Standing {}

  /**
   * Of a person.
   *
   * @param id {@link Subjects#person}
   * @param engagements in how many engagements he takes part
   * @param statements how many statements he makes
   * @param last the day of the last engagement that took place, as the series of relations counts
   *     it
   */
  record OfPerson(String id, long engagements, long statements, Optional<LocalDate> last)
      implements Standing {}

  /**
   * Of an issue.
   *
   * @param id its id
   * @param claims how many statements, acts and undertakings are on it
   * @param last the last day on which one was published
   */
  record OfIssue(String id, long claims, Optional<LocalDate> last) implements Standing {}
}
