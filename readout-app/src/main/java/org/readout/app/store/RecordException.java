package org.readout.app.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The record cannot be used: which file, what is wrong, and what to do about it. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  RecordException(Path file, String problem, String remedy) {
    this(file, problem, remedy, null);
  }

  RecordException(Path file, String problem, String remedy, @Nullable Throwable cause) {
    super(file + ": " + problem, cause);
    this.remedy = remedy;
  }

  /** What to do, in one sentence. */
  public String remedy() {
    return remedy;
  }
}
