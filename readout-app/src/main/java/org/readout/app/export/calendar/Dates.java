package org.readout.app.export.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.claim.When;

/**
 * The days that a calendar can show.
 *
 * @param first the first day
 * @param last the last, included
 * @param certain whether these are the days, and not only a stretch of time in which they lie
 */
record Dates(LocalDate first, LocalDate last, boolean certain) {

  /** A month; a bar over a longer time tells nothing. */
  private static final long LONGEST = 31;

  /** The format writes years with four digits. */
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  /** The days of {@code when}; none where it is not known to the month. */
  static Optional<Dates> of(When when) {
    if (when instanceof When.Day day) {
      return bounded(new Dates(day.date(), day.date(), true));
    }
    if (when instanceof When.Period period) {
      boolean certain = period.precision() == When.Precision.DAY;
      long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
      return certain || days <= LONGEST
          ? bounded(new Dates(period.first(), period.last(), certain))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Dates> bounded(Dates dates) {
    boolean fits = !dates.first().isBefore(EARLIEST) && !dates.last().isAfter(LATEST);
    return fits ? Optional.of(dates) : Optional.empty();
  }
}
