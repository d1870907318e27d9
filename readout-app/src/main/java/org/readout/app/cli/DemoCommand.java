package org.readout.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code readout demo}. */
@Command(name = "demo", description = "To come.", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print("");
    return ExitCode.DONE;
  }
}
