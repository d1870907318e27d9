package org.readout.app.view;

import java.util.Arrays;

/** Line numbers of a text, from 1. */
public final class Lines {

  private final int[] starts;

  /** The lines of {@code text}. */
  public Lines(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The number of the line in which the unit at {@code offset} stands. */
  public int of(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
