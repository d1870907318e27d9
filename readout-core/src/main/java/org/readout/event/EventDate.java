package org.readout.event;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.claim.When;

/**
 * The day of an event.
 *
 * @param day the first day; empty when neither the text nor the day of publication tells
 * @param last the last day, where it is a later one
 * @param basis what {@code day} rests on
 * @param planned the first day on which what is agreed, asked, refused or threatened was to happen
 * @param plannedLast its last day, where it is a later one
 */
public record EventDate(
    Optional<LocalDate> day,
    Optional<LocalDate> last,
    Basis basis,
    Optional<LocalDate> planned,
    Optional<LocalDate> plannedLast) {

  /** What a day rests on. */
  public enum Basis {
    /** The text says it. */
    TEXT,
    /** The text does not say it; it is the day on which the text was published. */
    PUBLICATION,
    /** There is no day. */
    UNKNOWN
  }

  /**
   * The day of an event of which the text says {@code when}. A day after publication, or any day of
   * what {@code isAhead}, is when it was to happen and not when it was said.
   *
   * @param isNamed whether words of the text say so, and not the manner of news to tell of its day
   */
  static EventDate of(When when, boolean isNamed, boolean isAhead, Optional<LocalDate> published) {
    Optional<LocalDate> first = when.firstDay();
    Optional<LocalDate> last = when.lastDay().filter(day -> !first.equals(Optional.of(day)));
    boolean toCome =
        first.isPresent()
            && (isAhead || published.filter(day -> first.get().isAfter(day)).isPresent());
    if (first.isPresent() && !toCome) {
      Basis basis = isNamed || !first.equals(published) ? Basis.TEXT : Basis.PUBLICATION;
      return new EventDate(first, last, basis, Optional.empty(), Optional.empty());
    }
    return new EventDate(
        published,
        Optional.empty(),
        published.isPresent() ? Basis.PUBLICATION : Basis.UNKNOWN,
        first,
        last);
  }
}
