package org.readout.text;

import java.util.Arrays;

/**
 * From units of a text to units of its original, piece by piece. A piece that is as long here as
 * there is mapped unit by unit; another (an entity, a word moved by a parser) as a whole.
 */
final class OffsetMap {

  private final int[] textStarts;
  private final int[] originalStarts;
  private final int[] originalEnds;
  private final int textLength;

  /** Takes over the arrays, which are of one length, at least 1, and ascend. */
  OffsetMap(int[] textStarts, int[] originalStarts, int[] originalEnds, int textLength) {
    this.textStarts = textStarts;
    this.originalStarts = originalStarts;
    this.originalEnds = originalEnds;
    this.textLength = textLength;
  }

  static OffsetMap identity(int length) {
    return new OffsetMap(new int[] {0}, new int[] {0}, new int[] {length}, length);
  }

  /** Where the last piece ends in the original. */
  int originalEnd() {
    return originalEnds[originalEnds.length - 1];
  }

  /** Where the unit at {@code offset} begins in the original. */
  int startOfUnit(int offset) {
    int piece = piece(offset);
    int within = offset - textStarts[piece];
    return isUnitByUnit(piece) ? originalStarts[piece] + within : originalStarts[piece];
  }

  /** Where the unit at {@code offset} ends in the original. */
  int endOfUnit(int offset) {
    int piece = piece(offset);
    int within = offset - textStarts[piece];
    return isUnitByUnit(piece) ? originalStarts[piece] + within + 1 : originalEnds[piece];
  }

  private int piece(int offset) {
    int found = Arrays.binarySearch(textStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private boolean isUnitByUnit(int piece) {
    int end = piece + 1 < textStarts.length ? textStarts[piece + 1] : textLength;
    return end - textStarts[piece] == originalEnds[piece] - originalStarts[piece];
  }
}
