package org.readout.app.decide;

/** Something cannot be decided as it was asked for, and the person who asked can do otherwise. */
public final class UndecidableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A problem to tell.
   *
   * @param message what is wrong, then what to do
   */
  UndecidableException(String message) {
    super(message);
  }
}
