package org.readout.app.store;

import org.jspecify.annotations.Nullable;

/** The record cannot be used: which one, what is wrong, and what to do about it. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  RecordException(RecordAddress address, String problem, String remedy) {
    this(address, problem, remedy, null);
  }

  RecordException(RecordAddress address, String problem, String remedy, @Nullable Throwable cause) {
    super(address + ": " + problem, cause);
    this.remedy = remedy;
  }

  /** There is none to look at. */
  static RecordException noneYet(RecordAddress address) {
    return new RecordException(
        address,
        "there is no record here yet",
        "Make one with \"readout read PATH\", or name yours with --record.");
  }

  /** What to do, in one sentence. */
  public String remedy() {
    return remedy;
  }
}
