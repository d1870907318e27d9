package org.readout.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.readout.claim.When;

/** Days and stretches of days, compared. */
final class Times {

  private Times() {}

  /** The one that says most: a day rather than a month; of two alike the one that comes last. */
  static When mostPrecise(Collection<When> all) {
    return all.stream()
        .filter(when -> !(when instanceof When.Unknown))
        .min(Comparator.comparingLong(Times::length))
        .flatMap(
            shortest ->
                all.stream()
                    .filter(when -> !(when instanceof When.Unknown))
                    .filter(when -> length(when) == length(shortest))
                    .reduce((first, second) -> second))
        .orElse(When.unknown());
  }

  private static long length(When when) {
    Optional<LocalDate> first = when.firstDay();
    Optional<LocalDate> last = when.lastDay();
    return first.isPresent() && last.isPresent()
        ? ChronoUnit.DAYS.between(first.get(), last.get())
        : Long.MAX_VALUE;
  }

  /** Whether both are known and have a day in common. */
  static boolean overlap(When one, When other) {
    return one.firstDay().isPresent()
        && other.firstDay().isPresent()
        && !one.firstDay().get().isAfter(other.lastDay().orElseThrow())
        && !other.firstDay().get().isAfter(one.lastDay().orElseThrow());
  }

  /** Whether they may be the same, as far as they are known. */
  static boolean mayAgree(When one, When other) {
    return one.firstDay().isEmpty() || other.firstDay().isEmpty() || overlap(one, other);
  }
}
