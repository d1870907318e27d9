package org.readout.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout note}. */
@Command(
    name = "note",
    description = "Write down something to be remembered of an engagement or a claim.",
    sortOptions = false)
final class NoteCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "WHAT", description = Targets.WHAT)
  private String what = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The note.")
  private String text = "";

  @Mixin private Decider decider = new Decider();
  @Mixin private RecordOption record = new RecordOption();

  NoteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (text.isBlank()) {
      throw new UserException(ExitCode.USAGE, "The note is empty. Write it after what it is on.");
    }
    try (RecordStore store = RecordStore.openExisting(record.address())) {
      List<Claim> claims = new Targets(store, RecordContents.of(store)).claims(what);
      return new Decided(terminal, store)
          .keep(() -> decider.deciding(terminal, store).judge(Decision.Kind.NOTE, claims, text));
    }
  }
}
