package org.readout.app.web.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.contents.RecordContents;
import org.readout.app.export.EventFormat;
import org.readout.app.export.EventSource;
import org.readout.app.export.ExportedEvent;
import org.readout.app.store.ActFilter;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.event.CodedEvent;
import org.readout.event.EventCoder;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/** The acts of {@code /events} in the formats of event data, the latest of them. */
final class EventExports {

  /** So many acts at most go into one file: a record may hold millions. */
  static final int MOST = 10_000;

  private static final int STEP = 500;

  /**
   * A format.
   *
   * @param label what people call it
   * @param path its address
   * @param type its media type
   */
  private record Offer(String label, String path, String type, EventFormat format) {}

  private static final List<Offer> OFFERS =
      List.of(
          new Offer("PLOVER", "/events.plover.jsonl", "application/jsonl", EventFormat.plover()),
          new Offer("CSV", "/events.csv", "text/csv", EventFormat.csv()),
          new Offer("GDELT", "/events.gdelt.tsv", "text/tab-separated-values", EventFormat.gdelt()),
          new Offer("ICEWS", "/events.icews.tsv", "text/tab-separated-values", EventFormat.icews()),
          new Offer(
              "POLECAT",
              "/events.polecat.tsv",
              "text/tab-separated-values",
              EventFormat.polecat()));

  private EventExports() {}

  /** The addresses of all formats. */
  static List<Route> routes() {
    return OFFERS.stream()
        .map(offer -> Route.get(offer.path(), visit -> answer(visit, offer)))
        .toList();
  }

  /** What stands under the table of {@code total} acts. */
  static List<Frame.Export> links(Visit visit, long total) {
    String query = Addresses.query(Addresses.without(visit.here(), "from"));
    String cut = total > MOST ? ", the latest %,d".formatted(MOST) : "";
    return OFFERS.stream()
        .map(offer -> new Frame.Export(offer.label() + cut, offer.path() + query))
        .toList();
  }

  private static Answer answer(Visit visit, Offer offer) {
    ActFilter filter = ActsAsked.of(visit).filter();
    RecordContents contents = visit.contents();
    return new Answer.Contents(
        offer.type() + "; charset=utf-8",
        stream -> write(stream, filter, contents, offer.format()),
        Optional.of(offer.path().substring(1)));
  }

  private static void write(
      OutputStream stream, ActFilter filter, RecordContents contents, EventFormat format)
      throws IOException {
    stream.write(format.header().getBytes(StandardCharsets.UTF_8));
    for (int from = 0; from < MOST; from += STEP) {
      List<ToldClaim> acts = contents.lists().acts(filter, from, STEP);
      stream.write(lines(acts, contents, format).getBytes(StandardCharsets.UTF_8));
      if (acts.size() < STEP) {
        break;
      }
    }
  }

  private static String lines(List<ToldClaim> acts, RecordContents contents, EventFormat format) {
    Map<String, List<Claim>> byDocument = new LinkedHashMap<>();
    acts.forEach(
        told ->
            byDocument
                .computeIfAbsent(told.claim().document(), id -> new ArrayList<>())
                .add(told.claim()));
    StringBuilder lines = new StringBuilder();
    byDocument.forEach(
        (id, claims) ->
            contents
                .document(id)
                .ifPresent(
                    document ->
                        events(claims, document)
                            .filter(format::canTell)
                            .forEach(event -> lines.append(format.lines(event)))));
    return lines.toString();
  }

  /** What PLOVER has no place for is left out, as everywhere where events are exported. */
  private static Stream<ExportedEvent> events(List<Claim> claims, SourceDocument document) {
    EventSource source =
        new EventSource(document.id(), 0, document, List.of(), Readout.standardVersion());
    return EventCoder.standard().code(claims, document.published()).stream()
        .filter(event -> !event.house())
        .map((CodedEvent event) -> new ExportedEvent(event, source));
  }
}
