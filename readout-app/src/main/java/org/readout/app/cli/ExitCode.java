package org.readout.app.cli;

/** What the program says to the shell when it ends. The user guide lists these. */
public final class ExitCode {

  /** All is done. */
  public static final int DONE = 0;

  /** Some documents could not be read, or what was asked for is not there; the rest is done. */
  public static final int PARTLY = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The record cannot be used. */
  public static final int RECORD = 3;

  /** Results cannot be written. */
  public static final int OUTPUT = 4;

  /** Readout itself is at fault. */
  public static final int FAULT = 70;

  /** Whoever read the results closed the pipe: as for any program that SIGPIPE ends. */
  public static final int READER_LEFT = 141;

  private ExitCode() {}
}
