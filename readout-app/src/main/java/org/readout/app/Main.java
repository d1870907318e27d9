package org.readout.app;

import org.readout.app.cli.Program;
import org.readout.app.cli.Terminal;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Program.run(Terminal.ofProcess(), arguments));
  }
}
