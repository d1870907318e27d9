package org.readout.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code readout explain}. */
@Command(name = "explain", description = "To come.", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print("");
    return ExitCode.DONE;
  }
}
