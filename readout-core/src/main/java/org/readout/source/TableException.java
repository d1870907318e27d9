package org.readout.source;

/** A file that is no table of sentences or stories. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableException(ReadResult.Failed failure) {
    super(failure.message());
  }
}
