package org.readout.golden;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.readout.claim.When;

/** The date part of an expected engagement: one alternative. */
sealed interface ExpectedDate {

  /** {@code ?}: anything will do. */
  record Anything() implements ExpectedDate {}

  /** {@code -}: not known. */
  record NotKnown() implements ExpectedDate {}

  /** {@code 2023-03-21} or {@code 2023-03-20..2023-03-21}: exactly these days. */
  record Days(LocalDate first, LocalDate last) implements ExpectedDate {}

  /** {@code 2023-03}: some of this month, and no more precisely. */
  record Month(YearMonth month) implements ExpectedDate {}

  /** {@code 2023}: some of this year, and no more precisely. */
  record InYear(Year year) implements ExpectedDate {}

  /**
   * Reads one alternative.
   *
   * @throws DateTimeParseException when it is none of the above
   */
  static ExpectedDate parse(String written) {
    if (written.equals("?")) {
      return new Anything();
    }
    if (written.equals("-")) {
      return new NotKnown();
    }
    int dots = written.indexOf("..");
    if (dots >= 0) {
      return new Days(
          LocalDate.parse(written.substring(0, dots)),
          LocalDate.parse(written.substring(dots + 2)));
    }
    return switch (written.length()) {
      case 4 -> new InYear(Year.parse(written));
      case 7 -> new Month(YearMonth.parse(written));
      default -> new Days(LocalDate.parse(written), LocalDate.parse(written));
    };
  }

  /** Whether {@code when} is what is expected. */
  default boolean fits(When when) {
    if (this instanceof Anything) {
      return true;
    }
    if (this instanceof NotKnown) {
      return when instanceof When.Unknown;
    }
    if (this instanceof Days days) {
      return when.firstDay().equals(Optional.of(days.first()))
          && when.lastDay().equals(Optional.of(days.last()));
    }
    if (!(when instanceof When.Period period)) {
      return false;
    }
    if (this instanceof Month month) {
      return period.precision() == When.Precision.MONTH
          && YearMonth.from(period.first()).equals(month.month())
          && YearMonth.from(period.last()).equals(month.month());
    }
    if (this instanceof InYear year) {
      return (period.precision() == When.Precision.YEAR
              || period.precision() == When.Precision.SEASON)
          && Year.from(period.first()).equals(year.year())
          && Year.from(period.last()).equals(year.year());
    }
    throw new AssertionError("a sixth kind of date: " + this);
  }

  /** How {@code when} is written in a golden document. */
  static String written(When when) {
    if (when instanceof When.Day day) {
      return day.date().toString();
    }
    if (when instanceof When.Period period) {
      if (period.precision() == When.Precision.MONTH
          && YearMonth.from(period.first()).equals(YearMonth.from(period.last()))) {
        return YearMonth.from(period.first()).toString();
      }
      if ((period.precision() == When.Precision.YEAR || period.precision() == When.Precision.SEASON)
          && period.first().getYear() == period.last().getYear()) {
        return Year.from(period.first()).toString();
      }
      return period.first() + ".." + period.last();
    }
    return "-";
  }
}
