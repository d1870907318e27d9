package org.readout.app.view;

import java.util.List;
import org.readout.record.ToldClaim;

/**
 * A line of a ledger in plain language, and what it rests on.
 *
 * @param words the line
 * @param further what else is to be said of it, a line each
 * @param grounds what tells it, that which says most in front
 */
public record ToldLine(Words words, List<Words> further, List<Ground> grounds) {

  /**
   * A claim on which a line rests.
   *
   * @param label what it is evidence of, such as {@code last used}; empty where the line says so
   */
  public record Ground(String label, ToldClaim told) {
    /** What needs no label. */
    static Ground of(ToldClaim told) {
      return new Ground("", told);
    }
  }

  /** Copies the lists. */
  public ToldLine {
    further = List.copyOf(further);
    grounds = List.copyOf(grounds);
  }
}
