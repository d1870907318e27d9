package org.readout.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as it is known: a day, a month or a year.
 *
 * @param first first day it can be
 * @param last last day it can be
 */
public record PartialDate(LocalDate first, LocalDate last) {

  /**
   * Reads {@code 2023-06-19}, {@code 2023-06} or {@code 2023}.
   *
   * @throws IllegalArgumentException when {@code text} is none of these, with the reason
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 10 -> {
          LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
          yield new PartialDate(day, day);
        }
        case 7 -> {
          YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
          yield new PartialDate(month.atDay(1), month.atEndOfMonth());
        }
        case 4 -> {
          int year = number(text, 0, 4);
          yield new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        default -> throw new IllegalArgumentException("not a date of 4, 7 or 10 characters");
      };
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("no such day", impossible);
    }
  }

  /** Whether it is known to the day. */
  public boolean isDay() {
    return first.equals(last);
  }

  private static int number(String text, int start, int end) {
    if (start > 0 && text.charAt(start - 1) != '-') {
      throw new IllegalArgumentException("a hyphen is missing");
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new IllegalArgumentException("'" + digit + "' is not a digit");
      }
      value = value * 10 + (digit - '0');
    }
    return value;
  }

  /** {@code 2023-06-19}, {@code 2023-06} or {@code 2023}. */
  @Override
  public String toString() {
    String day = first.toString();
    if (first.equals(last)) {
      return day;
    }
    return first.getMonth() == last.getMonth() ? day.substring(0, 7) : day.substring(0, 4);
  }
}
