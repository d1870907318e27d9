package org.readout.app.contents;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.app.store.Derived;
import org.readout.record.Pair;

/**
 * Which part of a record is asked for.
 *
 * @param subject everybody, one state or body, or a pair of them
 * @param since the first day, where there is a first
 * @param until the last day, where there is a last
 */
public record Selection(Subject subject, Optional<LocalDate> since, Optional<LocalDate> until) {

  /** Whose affairs. */
  public sealed interface Subject {}

  /** All affairs of everybody. */
  public record Everyone() implements Subject {}

  /**
   * All affairs of one state or body.
   *
   * @param id its id
   */
  public record Alone(String id) implements Subject {}

  /**
   * What is between two.
   *
   * @param pair the two
   */
  public record Between(Pair pair) implements Subject {}

  /** The same in the words of the record. */
  public Derived.Range range() {
    Derived.Range days = new Derived.Range(Optional.empty(), since, until);
    if (subject instanceof Between between) {
      return days.between(between.pair());
    }
    return subject instanceof Alone alone ? days.alone(alone.id()) : days;
  }

  /** Whether {@code day} lies in it; a day that is not known does unless a day is asked for. */
  public boolean holds(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return since.isEmpty() && until.isEmpty();
    }
    return since.filter(first -> day.get().isBefore(first)).isEmpty()
        && until.filter(last -> day.get().isAfter(last)).isEmpty();
  }
}
