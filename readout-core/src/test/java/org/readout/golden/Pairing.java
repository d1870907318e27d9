package org.readout.golden;

import java.util.Arrays;

/** Pairs the members of two lists one to one, as many as can be. */
final class Pairing {

  /** Whether two members, by their places in the lists, may be paired. */
  @FunctionalInterface
  interface Fit {
    boolean test(int left, int right);
  }

  private static final int UNPAIRED = -1;

  private Pairing() {}

  /** Whether every member on the left finds one of its own on the right. */
  static boolean isComplete(int left, int right, Fit fit) {
    return Arrays.stream(of(left, right, fit)).noneMatch(partner -> partner == UNPAIRED);
  }

  /**
   * For each member on the left its partner on the right, or -1. No other pairing has more pairs,
   * and whoever is earlier on the left and can be paired at all, together with those before, is.
   */
  static int[] of(int left, int right, Fit fit) {
    int[] partnerOfLeft = new int[left];
    int[] partnerOfRight = new int[right];
    Arrays.fill(partnerOfLeft, UNPAIRED);
    Arrays.fill(partnerOfRight, UNPAIRED);
    for (int i = 0; i < left; i++) {
      pair(i, new boolean[right], fit, partnerOfLeft, partnerOfRight);
    }
    return partnerOfLeft;
  }

  private static boolean pair(
      int left, boolean[] tried, Fit fit, int[] partnerOfLeft, int[] partnerOfRight) {
    for (int j = 0; j < partnerOfRight.length; j++) {
      if (tried[j] || !fit.test(left, j)) {
        continue;
      }
      tried[j] = true;
      if (partnerOfRight[j] == UNPAIRED
          || pair(partnerOfRight[j], tried, fit, partnerOfLeft, partnerOfRight)) {
        partnerOfLeft[left] = j;
        partnerOfRight[j] = left;
        return true;
      }
    }
    return false;
  }
}
