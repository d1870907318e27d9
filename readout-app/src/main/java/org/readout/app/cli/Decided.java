package org.readout.app.cli;

import java.util.List;
import java.util.function.Supplier;
import org.readout.app.contents.RecordContents;
import org.readout.app.decide.Deciding;
import org.readout.app.decide.UndecidableException;
import org.readout.app.store.RecordStore;
import org.readout.app.view.DecisionView;
import org.readout.app.view.EntryView;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.claim.Claim;
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
      List<Claim> claims = new Targets(store, RecordContents.of(store)).claims(what);
      return new Decided(terminal, store)
          .keep(() -> options.deciding(terminal, store).judge(kind, claims, options.why()));
    }
  }

  int keep(Supplier<Decision> deciding) {
    Decision decision = made(deciding);
    record.addDecision(decision);
    RecordContents contents = RecordContents.of(record);
    Page page = terminal.page();
    new DecisionView(Vocabulary.names()).write(page, decision, contents);
    List<EngagementEntry> entries = Deciding.concerned(decision, contents);
    if (!entries.isEmpty()) {
      page.blank();
      new EntryView(Vocabulary.names()).list(page, entries, contents);
    }
    terminal.print(page);
    return ExitCode.DONE;
  }

  private static Decision made(Supplier<Decision> deciding) {
    try {
      return deciding.get();
    } catch (UndecidableException undecidable) {
      throw new UserException(ExitCode.PARTLY, String.valueOf(undecidable.getMessage()));
    }
  }
}
