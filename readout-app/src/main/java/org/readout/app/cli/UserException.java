package org.readout.app.cli;

/** What was asked for cannot be done, and the person who asked can do something about it. */
final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * A problem to tell.
   *
   * @param message what is wrong and where, then what to do
   */
  UserException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
