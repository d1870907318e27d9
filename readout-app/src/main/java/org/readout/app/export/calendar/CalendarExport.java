package org.readout.app.export.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.contents.Report;
import org.readout.app.export.Excerpt;
import org.readout.app.view.Names;
import org.readout.claim.Claim;

/**
 * Engagements, occasions and the days on which undertakings fall due, as iCalendar.
 *
 * @param text the calendar
 * @param events how many events it has
 * @param withoutDay how many it leaves out because their day is not known to the month
 * @param denied how many engagements it leaves out because they are said not to have happened
 */
public record CalendarExport(String text, int events, int withoutDay, int denied) {

  /** The calendar of {@code excerpt}, with people and states called by {@code names}. */
  public static CalendarExport of(Excerpt excerpt, Names names) {
    Map<String, Testimony> testimonies = new HashMap<>();
    for (Report report : excerpt.reports()) {
      for (Claim claim : excerpt.claimsOf(report)) {
        testimonies.put(claim.id(), new Testimony(claim, report.document()));
      }
    }
    Tally tally = new Tally();
    new EngagementEvents(names, testimonies).add(excerpt.entries(), tally);
    new OccasionEvents().add(testimonies.values(), tally);
    new UndertakingEvents(names).add(testimonies.values(), tally);
    tally.events.sort(
        Comparator.comparing(CalendarEvent::first)
            .thenComparing(CalendarEvent::last)
            .thenComparing(CalendarEvent::uid));
    return new CalendarExport(
        CalendarText.of(tally.events), tally.events.size(), tally.withoutDay, tally.denied);
  }

  /** What comes together. */
  static final class Tally {
    final List<CalendarEvent> events = new ArrayList<>();
    int withoutDay;
    int denied;
  }
}
