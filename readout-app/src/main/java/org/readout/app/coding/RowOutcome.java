package org.readout.app.coding;

import java.util.List;
import org.readout.source.ReadResult;

/** What came of one row. */
public sealed interface RowOutcome {

  /** The line on which the row begins, from 1. */
  long line();

  /**
   * A row that was coded.
   *
   * @param lines what its events are in the file; empty when there are none
   * @param companionLines what they are in the second file of the format
   * @param sentences how many sentences it has
   * @param events how many events are written
   * @param untold how many are not, because the format cannot say that they did not happen
   * @param problems what in the row could not be used
   */
  record Coded(
      long line,
      String lines,
      String companionLines,
      int sentences,
      int events,
      int untold,
      List<ReadResult.Failed> problems)
      implements RowOutcome {
    /** Copies the problems. */
    public Coded {
      problems = List.copyOf(problems);
    }
  }

  /** A row that was not, and why. */
  record Bad(long line, ReadResult.Failed failure) implements RowOutcome {}
}
