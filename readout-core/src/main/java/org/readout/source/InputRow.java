package org.readout.source;

import java.util.List;
import java.util.Optional;

/** What came of one row of a table of sentences or stories. A bad row never stops the next. */
public sealed interface InputRow {

  /** The line of the file on which the row begins, from 1. */
  long line();

  /**
   * Two stretches of a row's text of which the row says that one acts on the other.
   *
   * @param source the words for who acts
   * @param target the words for whom it is aimed at
   */
  record Pair(String source, String target) {}

  /**
   * A row that can be read.
   *
   * @param line where it stands
   * @param id what the row is called in its column, else its line
   * @param document its text and what the other columns say of it; offsets lead to the text as the
   *     row has it
   * @param pair whose relation is asked for, where the row says so
   * @param problems what in it could not be used; it is read without that
   */
  record Good(
      long line,
      String id,
      SourceDocument document,
      Optional<Pair> pair,
      List<ReadResult.Failed> problems)
      implements InputRow {
    /** Copies the problems. */
    public Good {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A row that cannot.
   *
   * @param line where it stands
   * @param id what the row is called in its column, where that can be read
   * @param failure where in it what is wrong, and what to do
   */
  record Bad(long line, Optional<String> id, ReadResult.Failed failure) implements InputRow {}
}
