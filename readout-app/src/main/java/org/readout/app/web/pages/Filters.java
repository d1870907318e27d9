package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.app.contents.Selection;
import org.readout.app.contents.Subjects;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;

/** What most lists can be narrowed to: {@code about}, {@code since} and {@code until}. */
public final class Filters {

  private Filters() {}

  /**
   * The part of the record that is asked for.
   *
   * @throws Problem when it cannot be understood
   */
  public static Selection selection(Visit visit) {
    Optional<LocalDate> since = visit.day("since");
    Optional<LocalDate> until = visit.day("until");
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      throw Problem.notUnderstood(
          "The first day, %s, is after the last, %s.".formatted(since.get(), until.get()));
    }
    return new Selection(
        visit.query("about").map(words -> subject(words, visit)).orElse(new Selection.Everyone()),
        since,
        until);
  }

  /**
   * The state, body or pair that {@code words} mean.
   *
   * @throws Problem when they mean none
   */
  public static Selection.Subject subject(String words, Visit visit) {
    try {
      return Subjects.subject(words, visit.room().knowledge());
    } catch (IllegalArgumentException unknown) {
      throw Problem.notUnderstood(String.valueOf(unknown.getMessage()));
    }
  }
}
