package org.readout.app.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.readout.app.store.RecordStore;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Many small reports, and a reader that finds one claim in each of their lines. As a program of its
 * own it reads them into a record and says of each, once it is safe, that it is.
 */
final class InventedReports {

  static final int NUMBER = 400;
  private static final int LINES = 6;

  private InventedReports() {}

  /**
   * Reads all reports into a record.
   *
   * @param arguments the file of the record
   */
  public static void main(String[] arguments) {
    readInto(Path.of(arguments[0]), 2, System.out::println);
  }

  /** Reads all reports into a record and names those that it did not have, as they become safe. */
  static void readInto(Path file, int threads, Consumer<String> acknowledgements) {
    try (RecordStore record = RecordStore.open(file)) {
      new Ingest(InventedReports::read, "1", Optional.of(record), threads)
          .run(
              reports(),
              outcome -> {
                if (outcome instanceof Outcome.Done done && !done.known()) {
                  acknowledgements.accept(done.document().id());
                }
              });
    }
  }

  private static Iterator<ReadResult> reports() {
    return IntStream.range(0, NUMBER)
        .mapToObj(number -> (ReadResult) new ReadResult.Read(report(number), List.of()))
        .iterator();
  }

  static SourceDocument report(int number) {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < LINES; line++) {
      text.append("Report %d, line %d: the ministers spoke again.\n".formatted(number, line));
    }
    return SourceDocument.of("report-" + number + ".txt", text.toString())
        .publishedOn(LocalDate.of(2025, 1, 1).plusDays(number))
        .publishedBy("Example Agency");
  }

  static int claimsOfEach() {
    return LINES;
  }

  static List<Claim> read(SourceDocument document) {
    List<Claim> claims = new ArrayList<>();
    String text = document.text().text();
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      Span line = Span.of(start, text.indexOf('\n', start));
      claims.add(
          Claim.of(
              new Engagement(
                  EngagementForm.CALL,
                  List.of(party("NOR"), party("CAN")),
                  When.unknown(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  true),
              Reality.OCCURRED,
              new Attribution(
                  List.of(
                      new Voice(
                          Voice.Kind.PUBLISHER,
                          "Example Agency",
                          Optional.empty(),
                          Optional.empty()))),
              List.of(Evidence.at(document.id(), document.text(), line)),
              new Derivation(List.of("by-hand"), List.of())));
    }
    return claims;
  }

  private static Party party(String state) {
    return new Party(Party.Role.PARTICIPANT, Actor.of(new ActorRef.Known(state)));
  }
}
