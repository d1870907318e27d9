package org.readout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** The map that {@link #pieces()} gave, checked. */
  static OffsetMap restored(List<int[]> pieces, int textLength) {
    int[] textStarts = new int[pieces.size()];
    int[] originalStarts = new int[pieces.size()];
    int[] originalEnds = new int[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      int[] piece = pieces.get(i);
      textStarts[i] = piece[0];
      originalStarts[i] = piece[1];
      originalEnds[i] = piece[2];
      boolean ascends =
          i == 0
              ? piece[0] == 0 && piece[1] >= 0
              : piece[0] > textStarts[i - 1] && piece[1] >= originalEnds[i - 1];
      if (!ascends || piece[0] >= textLength || piece[2] < piece[1]) {
        throw new IllegalArgumentException(
            "piece %d of the offsets does not fit: %s".formatted(i, Arrays.toString(piece)));
      }
    }
    return new OffsetMap(textStarts, originalStarts, originalEnds, textLength);
  }

  /** Where each piece begins in the text, and where it begins and ends in the original. */
  List<int[]> pieces() {
    List<int[]> pieces = new ArrayList<>(textStarts.length);
    for (int i = 0; i < textStarts.length; i++) {
      pieces.add(new int[] {textStarts[i], originalStarts[i], originalEnds[i]});
    }
    return pieces;
  }

  boolean isIdentity() {
    return textStarts.length == 1 && originalStarts[0] == 0 && originalEnds[0] == textLength;
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
