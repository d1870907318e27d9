package org.readout.annotate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.readout.claim.When;

/** Days from {@code first} to {@code last}, both included, and how finely they were named. */
record Stretch(LocalDate first, LocalDate last, When.Precision precision) {

  static Stretch day(LocalDate date) {
    return new Stretch(date, date, When.Precision.DAY);
  }

  static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(first, last, When.Precision.DAY);
  }

  static Stretch month(YearMonth month) {
    return new Stretch(month.atDay(1), month.atEndOfMonth(), When.Precision.MONTH);
  }

  static Stretch years(int first, int last) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), When.Precision.YEAR);
  }

  boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /** Days between this stretch and {@code date}; 0 inside. */
  long distance(LocalDate date) {
    if (contains(date)) {
      return 0;
    }
    return Math.abs(ChronoUnit.DAYS.between(date, date.isBefore(first) ? first : last));
  }
}
