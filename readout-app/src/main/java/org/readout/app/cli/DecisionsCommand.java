package org.readout.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.app.view.DecisionView;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout decisions}. */
@Command(
    name = "decisions",
    description = "List what people decided, in the order in which they did.",
    sortOptions = false)
final class DecisionsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  DecisionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore store = RecordStore.openExisting(record.address())) {
      RecordContents contents = RecordContents.of(store);
      Page page = terminal.page();
      List<Decision> decisions = contents.decisions();
      if (decisions.isEmpty()) {
        page.line(0, Words.of("Nobody has decided anything about this record yet."));
      }
      DecisionView view = new DecisionView(Vocabulary.names());
      decisions.forEach(decision -> view.write(page, decision, contents));
      terminal.print(page);
      return ExitCode.DONE;
    }
  }
}
