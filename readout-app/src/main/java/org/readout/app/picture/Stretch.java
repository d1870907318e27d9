package org.readout.app.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.readout.app.view.Days;

/** Stretches of the calendar by which a picture counts, the shortest first. */
enum Stretch {
  /** A day. */
  DAY("a day", 1),
  /** From Monday to Sunday. */
  WEEK("a week", 7),
  /** A month. */
  MONTH("a month", 30.4),
  /** Three months, from January, April, July or October. */
  QUARTER("a quarter", 91.3),
  /** A year. */
  YEAR("a year", 365.25),
  /** Five years, from one that five divides. */
  FIVE_YEARS("five years", 5 * 365.25),
  /** Twenty years, from one that twenty divides. */
  TWENTY_YEARS("twenty years", 20 * 365.25);

  private static final DateTimeFormatter MONTH_AND_YEAR =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final String words;
  private final double days;

  Stretch(String words, double days) {
    this.words = words;
    this.days = days;
  }

  /** {@code a month}, {@code five years}. */
  String inWords() {
    return words;
  }

  /** How many days one has, about. */
  double days() {
    return days;
  }

  /** The shortest that is at least so many days long, and no shorter than {@code least}. */
  static Stretch atLeast(double days, Stretch least) {
    for (Stretch stretch : values()) {
      if (stretch.compareTo(least) >= 0 && stretch.days >= days) {
        return stretch;
      }
    }
    return TWENTY_YEARS;
  }

  /** The first day of the one in which {@code day} lies. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case YEAR -> day.withDayOfYear(1);
      case FIVE_YEARS -> yearDividedBy(5, day);
      case TWENTY_YEARS -> yearDividedBy(20, day);
    };
  }

  private static LocalDate yearDividedBy(int years, LocalDate day) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }

  /** The first day of the one after that which begins with {@code start}. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
      case FIVE_YEARS -> start.plusYears(5);
      case TWENTY_YEARS -> start.plusYears(20);
    };
  }

  /** {@code September 2025}, {@code the week from 8 September 2025}, {@code 2020 to 2024}. */
  String name(LocalDate start) {
    return switch (this) {
      case DAY -> Days.plainly(start);
      case WEEK -> "the week from " + Days.plainly(start);
      case MONTH -> MONTH_AND_YEAR.format(start);
      case QUARTER ->
          MONTH_AND_YEAR.format(start)
              + " to "
              + MONTH_AND_YEAR.format(YearMonth.from(start).plusMonths(2));
      case YEAR -> String.valueOf(start.getYear());
      case FIVE_YEARS, TWENTY_YEARS -> start.getYear() + " to " + (next(start).getYear() - 1);
    };
  }
}
