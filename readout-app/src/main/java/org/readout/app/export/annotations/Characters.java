package org.readout.app.export.annotations;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the characters (Unicode code points) of a text up to an offset in UTF-16 units. */
final class Characters {

  /** Where the second units of those characters stand that take two. */
  private final int[] seconds;

  Characters(String text) {
    this.seconds =
        IntStream.range(1, text.length())
            .filter(
                at ->
                    Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1)))
            .toArray();
  }

  /** How many characters begin before {@code offset}. */
  int before(int offset) {
    int found = Arrays.binarySearch(seconds, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }
}
