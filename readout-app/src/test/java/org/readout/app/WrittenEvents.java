package org.readout.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.export.EventSource;
import org.readout.app.export.ExportedEvent;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.event.CodedEvent;
import org.readout.event.EventCoder;
import org.readout.event.EventDate;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Events of documents made by hand, ready to be written. */
public final class WrittenEvents {

  private WrittenEvents() {}

  /** All of them. */
  public static List<ExportedEvent> all() {
    List<ExportedEvent> events = new ArrayList<>(events(Deeds.document(), Deeds.claims()));
    events.add(told(events.get(0)));
    events.addAll(events(Samples.document(), Samples.claims()));
    return events;
  }

  /** The events that a format without a place for reality can tell of. */
  public static List<ExportedEvent> plain() {
    return all().stream().filter(exported -> exported.event().isPlainlySo()).toList();
  }

  private static List<ExportedEvent> events(SourceDocument document, List<Claim> claims) {
    EventSource source =
        new EventSource("0042", 7, document, lines(document.text().text()), "0.1.0 (data test)");
    return EventCoder.standard().code(claims, document.published()).stream()
        .map(event -> new ExportedEvent(event, source))
        .toList();
  }

  /** The first event as one of ours, of two days, told in two sentences. */
  private static ExportedEvent told(ExportedEvent twice) {
    CodedEvent event = twice.event();
    LocalDate day = event.date().day().orElseThrow();
    List<Evidence> evidence = new ArrayList<>(event.evidence());
    Span other = twice.source().sentences().get(0);
    evidence.add(Evidence.at(event.sentence().document(), Deeds.document().text(), other));
    return new ExportedEvent(
        new CodedEvent(
            "twice",
            event.type(),
            event.modes(),
            event.contexts(),
            event.actors(),
            event.recipients(),
            event.mutual(),
            event.reality(),
            true,
            new EventDate(
                Optional.of(day),
                Optional.of(day.plusDays(1)),
                EventDate.Basis.TEXT,
                Optional.empty(),
                Optional.empty()),
            event.place(),
            event.trigger(),
            evidence,
            event.attribution(),
            event.rules(),
            event.issues(),
            event.score(),
            event.engagement()),
        twice.source());
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(Span.of(start, start + line.length()));
      start += line.length() + 1;
    }
    return lines;
  }
}
