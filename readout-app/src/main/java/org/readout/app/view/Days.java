package org.readout.app.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.readout.claim.When;

/** Days as people write them, no more precise than they are known. */
public final class Days {

  private static final DateTimeFormatter WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private Days() {}

  /** {@code Tuesday 9 September 2025}. */
  public static String of(LocalDate day) {
    return WITH_WEEKDAY.format(day);
  }

  /** {@code 9 September 2025}. */
  static String shortly(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code September 2025}. */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** {@code Tuesday 9 September 2025}, {@code 18 to 19 June 2023}, {@code July 2025}. */
  public static String of(When when) {
    if (when instanceof When.Day day) {
      return of(day.date());
    }
    if (!(when instanceof When.Period period)) {
      return "day not known";
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    return switch (period.precision()) {
      case DAY -> first.equals(last) ? of(first) : between(first, last);
      case WEEK -> "some day from " + between(first, last);
      case MONTH ->
          YearMonth.from(first).equals(YearMonth.from(last))
              ? partOfMonth(first, last) + MONTH.format(first)
              : "some day from " + between(first, last);
      case SEASON -> "some day from " + between(first, last);
      case YEAR ->
          first.getYear() == last.getYear()
              ? String.valueOf(first.getYear())
              : first.getYear() + " to " + last.getYear();
      case VAGUE -> "around " + between(first, last);
    };
  }

  /** {@code 9 September 2025}. */
  public static String plainly(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * When, as running text says it: {@code on 9 September 2025}, {@code from 18 to 19 June 2023},
   * {@code in late July 2025}; empty where the day is not known.
   */
  public static String inText(When when) {
    if (when instanceof When.Day day) {
      return "on " + plainly(day.date());
    }
    if (!(when instanceof When.Period period)) {
      return "";
    }
    String words = of(when);
    return switch (period.precision()) {
      case DAY ->
          period.first().equals(period.last()) ? "on " + plainly(period.first()) : "from " + words;
      case WEEK ->
          period.last().equals(period.first().plusDays(6))
              ? "in the week from " + between(period.first(), period.last())
              : "some time from " + between(period.first(), period.last());
      case SEASON -> "some time from " + between(period.first(), period.last());
      case MONTH ->
          words.startsWith("some day")
              ? "some time from " + between(period.first(), period.last())
              : "in " + words;
      case YEAR -> "in " + words;
      case VAGUE -> words;
    };
  }

  private static String partOfMonth(LocalDate first, LocalDate last) {
    boolean fromTheFirst = first.getDayOfMonth() == 1;
    boolean toTheLast = last.equals(YearMonth.from(last).atEndOfMonth());
    if (fromTheFirst && toTheLast) {
      return "";
    }
    if (fromTheFirst) {
      return "early ";
    }
    return toTheLast ? "late " : "mid-";
  }

  private static String between(LocalDate first, LocalDate last) {
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return first.getDayOfMonth() + " to " + DAY.format(last);
    }
    return (first.getYear() == last.getYear() ? DAY_AND_MONTH : DAY).format(first)
        + " to "
        + DAY.format(last);
  }
}
