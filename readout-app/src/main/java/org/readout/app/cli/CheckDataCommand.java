package org.readout.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code readout check-data}. */
@Command(name = "check-data", description = "To come.", sortOptions = false)
final class CheckDataCommand implements Callable<Integer> {

  private final Terminal terminal;

  CheckDataCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print("");
    return ExitCode.DONE;
  }
}
