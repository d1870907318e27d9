package org.readout.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.app.view.DecisionView;
import org.readout.app.view.EntryView;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;

/** Keeps a decision and shows what comes of it. */
final class Decided {

  private final Terminal terminal;
  private final RecordStore record;

  Decided(Terminal terminal, RecordStore record) {
    this.terminal = terminal;
    this.record = record;
  }

  /** Accepts or rejects the claims that {@code what} means, as {@link Targets#claims} says. */
  static int judge(
      Terminal terminal,
      RecordOption record,
      DecisionOptions options,
      Decision.Kind kind,
      String what) {
    try (RecordStore store = RecordStore.openExisting(record.address())) {
      Targets targets = new Targets(store, RecordContents.of(store));
      Decision made = options.decide(kind, targets.claims(what), List.of(), now(terminal, store));
      return new Decided(terminal, store).keep(made);
    }
  }

  /**
   * The moment of a decision that is made now: after all that were made before, whatever the clocks
   * say of those who made them, for of two the later one holds.
   */
  static Instant now(Terminal terminal, RecordStore record) {
    Instant now = terminal.now().truncatedTo(ChronoUnit.MILLIS);
    return record.decisions().stream()
        .map(made -> made.madeAt().plusMillis(1))
        .filter(now::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  int keep(Decision decision) {
    record.addDecision(decision);
    RecordContents contents = RecordContents.of(record);
    Page page = terminal.page();
    new DecisionView(Vocabulary.names()).write(page, decision, contents);
    List<String> documents =
        Stream.concat(decision.claims().stream(), decision.others().stream())
            .map(ClaimAnchor::document)
            .distinct()
            .toList();
    List<EngagementEntry> entries =
        contents.entriesOf(documents).stream().filter(entry -> isAbout(decision, entry)).toList();
    if (!entries.isEmpty()) {
      page.blank();
      new EntryView(Vocabulary.names()).list(page, entries, contents);
    }
    terminal.print(page);
    return ExitCode.DONE;
  }

  private static boolean isAbout(Decision decision, EngagementEntry entry) {
    return entry.claims().stream()
        .anyMatch(
            link ->
                decision.claims().stream().anyMatch(anchor -> anchor.claim().equals(link.claim()))
                    || decision.others().stream()
                        .anyMatch(anchor -> anchor.claim().equals(link.claim())));
  }
}
