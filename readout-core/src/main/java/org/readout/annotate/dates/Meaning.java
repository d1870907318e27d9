package org.readout.annotate.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/** What a temporal expression means, before it is known from which day it is reckoned. */
public sealed interface Meaning {

  /** The day from which a relative expression is reckoned. */
  enum Anchor {
    /** The day of publication: "yesterday". */
    PUBLICATION,
    /** A day told earlier in the text, and nothing else: "the same day". */
    REFERENCE,
    /** A day told earlier in the text, else the day of publication: "later in the week". */
    NARRATIVE
  }

  /** Which one of those that come again and again. */
  enum Which {
    /** Not said: the tense decides. */
    BARE,
    /** "last Monday", "last July". */
    LAST,
    /** "this Monday". */
    THIS,
    /** "next Monday". */
    NEXT,
    /** "the coming Monday". */
    COMING
  }

  /** How much of the unit that is under way is meant. */
  enum Rest {
    /** All of it: "this week". */
    WHOLE,
    /** What has gone by: "earlier this week". */
    ELAPSED,
    /** What is left: "later this week". */
    REMAINING
  }

  /**
   * The year of a date.
   *
   * @param number the year itself, where it is said
   * @param shift years from that of the anchor, where that is said: -1 in "in May last year"
   * @param anchor what {@code shift} is reckoned from
   */
  record YearName(Optional<Integer> number, Optional<Integer> shift, Anchor anchor) {
    boolean isUnsaid() {
      return number.isEmpty() && shift.isEmpty();
    }
  }

  /**
   * A day or several days of the calendar.
   *
   * @param first the first day
   * @param last the last day, the same for one day; before {@code first} when a new year begins
   *     between them
   * @param year the year of the first day
   * @param lastYear the year of the last day, where it is said apart
   * @param weekday the day of the week where it is said too; it helps to find an unsaid year
   */
  record Days(
      MonthDay first,
      MonthDay last,
      YearName year,
      Optional<Integer> lastYear,
      Optional<DayOfWeek> weekday)
      implements Meaning {}

  /** A date in digits whose order of day and month is not known: "9/10/2025". */
  record EitherOrder(int first, int second, int year) implements Meaning {}

  /** A month or several, or a part of one. */
  record Months(
      Month first,
      Month last,
      YearName year,
      Optional<Integer> lastYear,
      Which which,
      Optional<Part> part)
      implements Meaning {}

  /** A year or several, or a part of one; a part without a year is a season or the like. */
  record Years(YearName year, Optional<Integer> lastYear, Which which, Optional<Part> part)
      implements Meaning {}

  /** Ten years from {@code firstYear}. */
  record Decade(int firstYear, Optional<Part> part) implements Meaning {}

  /**
   * A day of the week, or a run of them.
   *
   * @param first the first
   * @param last the last, the same for one
   * @param which which of them
   * @param week weeks from that of publication, where it is said: "Tuesday of last week"
   */
  record Weekday(DayOfWeek first, DayOfWeek last, Which which, Optional<Integer> week)
      implements Meaning {}

  /**
   * A unit of time so many units away: "yesterday", "next month", "two weeks ago".
   *
   * @param amount units away, negative for the past
   * @param unit the unit, which is also how finely the day is named
   * @param anchor from where
   * @param part the part of the unit
   * @param rest how much of the unit
   * @param exact whether the very day is meant: "a year ago today"
   * @param onlyFuture whether it is a date only where the text looks ahead: "in two weeks"
   */
  record Shift(
      int amount,
      Unit unit,
      Anchor anchor,
      Optional<Part> part,
      Rest rest,
      boolean exact,
      boolean onlyFuture)
      implements Meaning {}

  /**
   * A stretch that ends or begins on the day of publication: "over the past two weeks" (negative),
   * "within ten days" (positive).
   */
  record Window(int amount, Unit unit) implements Meaning {}

  /** Only an order in time: "recently", "in the coming days". */
  record Vague() implements Meaning {}

  /** Told in relation to something that happened: "a week after the parade". */
  record ByEvent() implements Meaning {}

  /** A length of time, which is not a date: "for three hours", "two-day". */
  record Duration() implements Meaning {}

  /** Something that comes again: "every Monday", "annual". */
  record Recurring() implements Meaning {}

  /** A time of day: "2:01 p.m. EDT". */
  record Clock() implements Meaning {}
}
