package org.readout.record;

/**
 * Two states or bodies, in no order: {@code CHN-USA} and {@code USA-CHN} are equal.
 *
 * @param one id of the one that comes first in the order of ids
 * @param other id of the other
 */
public record Pair(String one, String other) {

  /** Puts the two in order. */
  public Pair {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a pair of " + one + " with itself");
    }
    if (one.compareTo(other) > 0) {
      String second = one;
      one = other;
      other = second;
    }
  }

  /** Whether {@code id} is one of the two. */
  public boolean holds(String id) {
    return one.equals(id) || other.equals(id);
  }

  /** {@code CHN-USA}. */
  @Override
  public String toString() {
    return one + "-" + other;
  }
}
