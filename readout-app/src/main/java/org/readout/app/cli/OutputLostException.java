package org.readout.app.cli;

import java.io.IOException;

/** Results cannot be written any more. */
public final class OutputLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean readerLeft;

  OutputLostException(boolean readerLeft, IOException cause) {
    super("the results cannot be written: " + cause.getMessage(), cause);
    this.readerLeft = readerLeft;
  }

  /** Whether whoever read the results has had enough of them, as {@code head} has. */
  boolean readerLeft() {
    return readerLeft;
  }
}
