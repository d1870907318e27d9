package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.app.contents.Selection;
import org.readout.app.store.Derived;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;

/**
 * Which part of the calendar is asked for.
 *
 * @param subject whose
 * @param first the first day, where there is one
 * @param last the last day, where there is one
 * @param past whether it is what lies behind
 * @param today the day from which one looks
 */
record CalendarAsked(
    Selection.Subject subject,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean past,
    LocalDate today) {

  /**
   * What {@code visit} asks for: what is to come, what is past, or the days that it names.
   *
   * @throws Problem when it cannot be understood
   */
  static CalendarAsked of(Visit visit) {
    Selection selection = Filters.selection(visit);
    LocalDate today = visit.today();
    boolean past = past(visit);
    return new CalendarAsked(
        selection.subject(),
        selection.since().or(() -> past ? Optional.empty() : Optional.of(today)),
        selection.until().or(() -> past ? Optional.of(today.minusDays(1)) : Optional.empty()),
        past,
        today);
  }

  private static boolean past(Visit visit) {
    String asked = visit.query("past").orElse("no");
    if (!asked.equals("yes") && !asked.equals("no")) {
      throw Problem.notUnderstood("\"%s\" is neither yes nor no for past.".formatted(asked));
    }
    return asked.equals("yes");
  }

  /** The same from {@code day} on, where no first day is asked for. */
  CalendarAsked from(Visit visit, LocalDate day) {
    return past || visit.query("since").isPresent()
        ? this
        : new CalendarAsked(subject, Optional.of(day), last, false, today);
  }

  /** The same in the words of the record. */
  Derived.Range range() {
    return new Selection(subject, first, last).range();
  }

  /** Whose it is, of any day. */
  Derived.Range everyDay() {
    return new Selection(subject, Optional.empty(), Optional.empty()).range();
  }

  /** Whether what lasts from {@code begin} to {@code end} lies in it. */
  boolean holds(LocalDate begin, LocalDate end) {
    return first.filter(end::isBefore).isEmpty() && last.filter(begin::isAfter).isEmpty();
  }
}
