package org.readout.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code readout show}. */
@Command(name = "show", description = "To come.", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print("");
    return ExitCode.DONE;
  }
}
