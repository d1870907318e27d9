package org.readout.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person held an office from one day up to another, half-open.
 *
 * @param person id of the person
 * @param office id of the office
 * @param start first day; empty when only {@code asOf} is known
 * @param end first day no longer in office; empty when still in office on {@code asOf}
 * @param asOf the last day vouched for where the end is not known; kept when a successor tells the
 *     end
 * @param acting whether in an acting capacity
 * @param source where this is from, as in {@code data/SOURCES.md}
 * @param confirmed whether a second source agrees on the start
 */
public record Tenure(
    String person,
    String office,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Optional<LocalDate> asOf,
    boolean acting,
    String source,
    boolean confirmed) {

  /** How sure it is that the office is held on a day. */
  public enum Certainty {
    /** The day lies between the start and the end, or not after the day vouched for. */
    SURE,
    /** The end is not known and the day lies after the last one vouched for. */
    STALE
  }

  /** Whether the office is held on {@code day}, and how sure that is; empty when it is not. */
  public Optional<Certainty> on(LocalDate day) {
    if (start.isPresent() ? day.isBefore(start.get().first()) : isBeforeAsOf(day)) {
      return Optional.empty();
    }
    if (end.isPresent() && !day.isBefore(firstDayOut(end.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        asOf.isPresent() && day.isAfter(asOf.get()) ? Certainty.STALE : Certainty.SURE);
  }

  private boolean isBeforeAsOf(LocalDate day) {
    return asOf.isPresent() && day.isBefore(asOf.get());
  }

  /** With an end known by its month or year alone, the office may be held to the end of that. */
  private static LocalDate firstDayOut(PartialDate end) {
    return end.first().equals(end.last()) ? end.first() : end.last().plusDays(1);
  }

  /** The same, found to have ended by {@code day}: from the day vouched for to then it is stale. */
  Tenure endingOn(LocalDate day) {
    PartialDate last = new PartialDate(day, day);
    return new Tenure(person, office, start, Optional.of(last), asOf, acting, source, confirmed);
  }
}
