package org.readout.app.cli;

import java.util.concurrent.Callable;
import org.readout.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout accept}. */
@Command(
    name = "accept",
    description = "Decide that claims were looked at and are right.",
    sortOptions = false)
final class AcceptCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "WHAT", description = Targets.WHAT)
  private String what = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private RecordOption record = new RecordOption();

  AcceptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Decided.judge(terminal, record, decision, Decision.Kind.ACCEPT, what);
  }
}
