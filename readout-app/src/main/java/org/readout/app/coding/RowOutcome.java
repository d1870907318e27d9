package org.readout.app.coding;

import java.util.List;
import java.util.Optional;
import org.readout.source.ReadResult;

/** What came of one row. */
public sealed interface RowOutcome {

  /** The line on which the row begins, from 1. */
  long line();

  /**
   * A row that was coded.
   *
   * @param id what the row is called
   * @param lines what its events are in the file; empty when there are none
   * @param companionLines what they are in the second file of the format
   * @param sentences how many sentences it has
   * @param events how many events are written
   * @param untold how many are not, because the format cannot say that they did not happen
   * @param problems what in the row could not be used
   */
  record Coded(
      long line,
      String id,
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

  /**
   * A row that was not, and why.
   *
   * @param id what the row is called, where that could be read
   */
  record Bad(long line, Optional<String> id, ReadResult.Failed failure) implements RowOutcome {}
}
