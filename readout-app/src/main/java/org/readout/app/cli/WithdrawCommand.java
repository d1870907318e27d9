package org.readout.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.store.RecordStore;
import org.readout.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout withdraw}. */
@Command(
    name = "withdraw",
    description = "Take back a decision; both stay in the record.",
    sortOptions = false)
final class WithdrawCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DECISION",
      description = "Its id, or the beginning; \"readout decisions\" lists them.")
  private String decision = "";

  @Mixin private DecisionOptions options = new DecisionOptions();
  @Mixin private RecordOption record = new RecordOption();

  WithdrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore store = RecordStore.openExisting(record.address())) {
      List<Decision> called =
          store.decisions().stream().filter(made -> made.id().startsWith(decision)).toList();
      if (called.size() != 1 || decision.isBlank()) {
        throw new UserException(
            ExitCode.PARTLY,
            "\"%s\" is %s of %s. \"readout decisions\" lists them."
                .formatted(
                    decision,
                    called.isEmpty() ? "no decision" : "the beginning of more than one decision",
                    record.address()));
      }
      return new Decided(terminal, store)
          .keep(() -> options.deciding(terminal, store).withdraw(called.get(0), options.why()));
    }
  }
}
