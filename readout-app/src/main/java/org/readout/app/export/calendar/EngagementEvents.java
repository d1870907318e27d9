package org.readout.app.export.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.export.calendar.CalendarEvent.Status;
import org.readout.app.json.Json;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Names;
import org.readout.claim.Reality;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;

/** Engagements in a calendar: held, planned, proposed and called off. */
final class EngagementEvents {

  private final EngagementWords words;
  private final Map<String, Testimony> testimonies;

  /** Events told by {@code testimonies}, by claim id. */
  EngagementEvents(Names names, Map<String, Testimony> testimonies) {
    this.words = new EngagementWords(names);
    this.testimonies = testimonies;
  }

  void add(List<EngagementEntry> entries, CalendarExport.Tally tally) {
    for (EngagementEntry entry : entries) {
      Optional<Dates> dates =
          Dates.of(entry.when()).filter(days -> days.certain() || isToCome(entry.reality()));
      if (entry.reality() == Reality.DENIED || entry.reality() == Reality.NEGATED) {
        tally.denied++;
      } else if (dates.isEmpty()) {
        tally.withoutDay++;
      } else {
        tally.events.add(event(entry, dates.get()));
      }
    }
  }

  /** A stretch of time in which something is to be is worth a bar; one in which it was is not. */
  private static boolean isToCome(Reality reality) {
    return switch (reality) {
      case SCHEDULED, PROPOSED, HYPOTHETICAL, REFUSED, CANCELLED -> true;
      case OCCURRED, ONGOING, BACKGROUND, DENIED, NEGATED -> false;
    };
  }

  private CalendarEvent event(EngagementEntry entry, Dates dates) {
    List<Testimony> told =
        entry.claims().stream()
            .map(ClaimLink::claim)
            .filter(testimonies::containsKey)
            .map(testimonies::get)
            .toList();
    List<String> description = new ArrayList<>();
    description.add(dayWords(Days.of(entry.when()), dates));
    description.addAll(Testimony.quotes(told));
    return new CalendarEvent(
        "engagement-" + entry.id() + "@readout",
        status(entry.reality(), dates.certain()),
        dates.first(),
        dates.last(),
        words.underItsDay(entry).toString(),
        description,
        Testimony.address(told),
        List.of("engagement", Json.word(entry.form())),
        Testimony.stamp(told),
        Testimony.sequence(told));
  }

  /** How exactly the day is known, in words. */
  static String dayWords(String day, Dates dates) {
    return dates.certain() ? "Day: " + day + "." : "The day is not known exactly: " + day + ".";
  }

  /** How firm a thing of this reality is; of a day that is not certain nothing is confirmed. */
  static Status status(Reality reality, boolean certainDay) {
    Status status =
        switch (reality) {
          case OCCURRED, ONGOING, SCHEDULED, BACKGROUND -> Status.CONFIRMED;
          case PROPOSED, HYPOTHETICAL -> Status.TENTATIVE;
          case REFUSED, CANCELLED, DENIED, NEGATED -> Status.CANCELLED;
        };
    return status == Status.CONFIRMED && !certainDay ? Status.TENTATIVE : status;
  }
}
