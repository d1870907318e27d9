package org.readout.app.cli;

import java.util.concurrent.Callable;
import org.readout.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout reject}. */
@Command(
    name = "reject",
    description = "Decide that claims are wrong: they stay in the record and count for nothing.",
    sortOptions = false)
final class RejectCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "WHAT", description = Targets.WHAT)
  private String what = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private RecordOption record = new RecordOption();

  RejectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Decided.judge(terminal, record, decision, Decision.Kind.REJECT, what);
  }
}
