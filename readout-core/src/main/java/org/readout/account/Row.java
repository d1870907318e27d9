package org.readout.account;

import java.util.List;

/**
 * One point, as all accounts that have it tell it.
 *
 * @param kind how the accounts stand to each other
 * @param points how each tells it, in the order of the accounts; two of one account where two of
 *     its documents tell it
 */
public record Row(Kind kind, List<Point> points) {

  /** How accounts stand to each other in one point. */
  public enum Kind {
    /** Told in the same words, or nearly. */
    SAME,
    /** The same point in other words. */
    REWORDED,
    /** Both speak of the matter, and each tells what another side said of it. */
    SAME_MATTER,
    /** No other account in the record has it. */
    ONLY_HERE,
    /** Another side was asked and would not confirm it. */
    DECLINED_TO_CONFIRM,
    /** Another side says that it is not so. */
    DENIED,
    /** Another side told it only later. */
    LATER_CONFIRMED,
    /** The page said something else before, or no longer says it. */
    CHANGED_ON_THE_PAGE
  }

  /** Copies the list, which must not be empty. */
  public Row {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a row without a point");
    }
  }
}
