package org.readout.app.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days as whole months, whose numbers are at hand, and the days before and after them.
 *
 * @param first the first whole month, where there is a first
 * @param last the last whole month, where there is a last
 * @param rest stretches that are no whole months, each with both its ends
 */
record Months(Optional<YearMonth> first, Optional<YearMonth> last, List<Stretch> rest) {

  /** Days, both ends included. */
  record Stretch(LocalDate first, LocalDate last) {}

  /** Divides what {@code range} covers; empty where it has no whole month. */
  static Optional<Months> of(Derived.Range range) {
    List<Stretch> rest = new ArrayList<>();
    Optional<YearMonth> first = range.since().map(YearMonth::from);
    Optional<YearMonth> last = range.until().map(YearMonth::from);
    if (range.since().isPresent() && range.since().get().getDayOfMonth() > 1) {
      YearMonth month = first.orElseThrow();
      rest.add(new Stretch(range.since().get(), month.atEndOfMonth()));
      first = Optional.of(month.plusMonths(1));
    }
    if (range.until().isPresent()
        && range.until().get().getDayOfMonth() < range.until().get().lengthOfMonth()) {
      YearMonth month = last.orElseThrow();
      rest.add(new Stretch(month.atDay(1), range.until().get()));
      last = Optional.of(month.minusMonths(1));
    }
    boolean none = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    return none ? Optional.empty() : Optional.of(new Months(first, last, rest));
  }

  /** {@code conditions}, and the month in {@code column} is one of the whole ones too. */
  Conditions and(Conditions conditions, String column) {
    Conditions more = conditions;
    if (first.isPresent()) {
      more = more.and(column + " >= ?", first.get().toString());
    }
    if (last.isPresent()) {
      more = more.and(column + " <= ?", last.get().toString()).and(column + " > ?", "");
    }
    return more;
  }
}
