package org.readout.app.export.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.app.export.calendar.CalendarEvent.Status;
import org.readout.app.json.Json;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.When;

/** The days on which something undertaken, offered or asked for falls due. */
final class UndertakingEvents {

  private final ClaimWords words;

  UndertakingEvents(Names names) {
    this.words = new ClaimWords(names);
  }

  void add(Collection<Testimony> testimonies, CalendarExport.Tally tally) {
    for (Testimony told : testimonies) {
      if (told.claim().content() instanceof Undertaking undertaking
          && fallsDue(undertaking, told.claim().reality())) {
        Optional<Dates> dates = Dates.of(undertaking.due());
        if (dates.isEmpty()) {
          tally.withoutDay++;
        } else {
          tally.events.add(event(told, undertaking, dates.get()));
        }
      }
    }
  }

  /** What is due on no day was never for a calendar, and what was turned down falls due on none. */
  private static boolean fallsDue(Undertaking undertaking, Reality reality) {
    return !(undertaking.due() instanceof When.Unknown)
        && undertaking.form() != Undertaking.Form.REFUSED
        && undertaking.standing() != Undertaking.Standing.REFUSED
        && reality != Reality.NEGATED
        && reality != Reality.DENIED
        && reality != Reality.REFUSED;
  }

  private CalendarEvent event(Testimony told, Undertaking undertaking, Dates dates) {
    List<String> description = new ArrayList<>();
    description.add(EngagementEvents.dayWords(Days.of(undertaking.due()), dates));
    description.addAll(Testimony.quotes(List.of(told)));
    return new CalendarEvent(
        "undertaking-" + told.claim().id() + "@readout",
        status(undertaking, told.claim().reality(), dates),
        dates.first(),
        dates.last(),
        "Due: " + words.headline(told.claim(), told.document().text()),
        description,
        Testimony.address(List.of(told)),
        List.of("undertaking", Json.word(undertaking.form())),
        Testimony.stamp(List.of(told)),
        0);
  }

  /** A thing taken on is firm; one that is only offered or asked for is not. */
  private static Status status(Undertaking undertaking, Reality reality, Dates dates) {
    if (reality == Reality.CANCELLED) {
      return Status.CANCELLED;
    }
    boolean firm =
        switch (undertaking.standing()) {
          case AGREED, KEPT, LAPSED -> true;
          case ASKED, REFUSED, UNKNOWN -> false;
        };
    return firm && dates.certain() && reality != Reality.HYPOTHETICAL
        ? Status.CONFIRMED
        : Status.TENTATIVE;
  }
}
