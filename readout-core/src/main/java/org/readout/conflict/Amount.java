package org.readout.conflict;

/**
 * How much, as the words allow: "about two" is neither more nor less than nearly two.
 *
 * @param value the number itself
 * @param low the least it can mean
 * @param high the most it can mean; infinite for "more than"
 */
record Amount(double value, double low, double high) {

  /** What "about" adds on either side, over the rounding that every number may have undergone. */
  private static final double NEAR = 0.05;

  /** How a number is hedged. */
  enum Hedge {
    NONE,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /**
   * A number as it is written.
   *
   * @param rounding by how much it may be rounded up or down
   */
  static Amount of(double value, double rounding, Hedge hedge) {
    return switch (hedge) {
      case NONE -> new Amount(value, value - rounding, value + rounding);
      case ABOUT ->
          new Amount(value, value - rounding - NEAR * value, value + rounding + NEAR * value);
      case AT_LEAST -> new Amount(value, value, Double.POSITIVE_INFINITY);
      case AT_MOST -> new Amount(value, 0, value);
    };
  }

  /** Whether the two cannot be the same amount. */
  boolean excludes(Amount other) {
    return value != other.value && (high <= other.low || other.high <= low);
  }

  /** How many times the smaller fits into the larger. */
  double ratio(Amount other) {
    return Math.max(value, other.value) / Math.max(Math.min(value, other.value), Double.MIN_NORMAL);
  }
}
