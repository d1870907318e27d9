package org.readout.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.text.Span;

/** When something is said to happen, no more precisely than it is said. */
public sealed interface When {

  /** How finely a stretch of time was named. */
  enum Precision {
    /** A day, or several named days. */
    DAY,
    /** A week. */
    WEEK,
    /** A month, or the early, middle or late part of one. */
    MONTH,
    /** A quarter or season. */
    SEASON,
    /** A year. */
    YEAR,
    /** Only an order: "recently", "in the coming days". */
    VAGUE
  }

  /**
   * One day.
   *
   * @param date the day
   * @param evidence the words that name it; empty when it is the day of publication by the manner
   *     of the genre
   * @param anchor the day it was reckoned from; empty when the words are complete by themselves
   */
  record Day(LocalDate date, Optional<Span> evidence, Optional<LocalDate> anchor) implements When {}

  /**
   * From one day to another, both included. Two named days ("June 28-29") have precision {@link
   * Precision#DAY}; "in July" runs from the first of July to the last with precision {@link
   * Precision#MONTH}.
   */
  record Period(
      LocalDate first,
      LocalDate last,
      Precision precision,
      Optional<Span> evidence,
      Optional<LocalDate> anchor)
      implements When {
    /** Checks the order. */
    public Period {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("a period from " + first + " to " + last);
      }
    }
  }

  /**
   * Not said, or said in relation to a day that is not known; then {@code evidence} has the words.
   */
  record Unknown(Optional<Span> evidence) implements When {}

  /** Nothing is said. */
  static When unknown() {
    return new Unknown(Optional.empty());
  }

  /** The words that say so. */
  Optional<Span> evidence();

  /** First day covered. */
  default Optional<LocalDate> firstDay() {
    if (this instanceof Day day) {
      return Optional.of(day.date());
    }
    return this instanceof Period period ? Optional.of(period.first()) : Optional.empty();
  }

  /** Last day covered. */
  default Optional<LocalDate> lastDay() {
    if (this instanceof Day day) {
      return Optional.of(day.date());
    }
    return this instanceof Period period ? Optional.of(period.last()) : Optional.empty();
  }
}
