package org.readout.text;

import java.util.Arrays;
import java.util.List;

/**
 * Puts a {@link SourceText} together from pieces of an original, keeping the way back to it. Words
 * are cleaned on the way, as {@link SourceText#cleaned} says. Not safe for several threads.
 */
public final class SourceTextBuilder {

  private final StringBuilder text = new StringBuilder();
  private int[] textStarts = new int[16];
  private int[] originalStarts = new int[16];
  private int[] originalEnds = new int[16];
  private int pieces;
  private boolean lastIsUnitByUnit;

  /** The number of UTF-16 units so far. */
  public int length() {
    return text.length();
  }

  /** The unit at {@code offset} of what there is so far. */
  public char charAt(int offset) {
    return text.charAt(offset);
  }

  /** Takes over {@code original} from {@code start} up to {@code end}. */
  public SourceTextBuilder copy(CharSequence original, int start, int end) {
    for (int at = start; at < end; at++) {
      char unit = original.charAt(at);
      if (Character.isHighSurrogate(unit)
          && at + 1 < end
          && Character.isLowSurrogate(original.charAt(at + 1))) {
        unit(unit, at);
        unit(original.charAt(++at), at);
      } else if (Character.isSurrogate(unit)) {
        // Half a character cannot be stored as UTF-8, so it may not get any further than here.
        unit('\uFFFD', at);
      } else if (unit == '\r' && at + 1 < end && original.charAt(at + 1) == '\n') {
        piece("\n", at, at + 2);
        at++;
      } else if (!Cleaning.isInvisible(unit)) {
        unit(Cleaning.cleaned(unit), at);
      }
    }
    return this;
  }

  /**
   * Adds {@code words} that stand for the original from {@code originalStart} up to {@code
   * originalEnd}, as a character stands for its entity.
   */
  public SourceTextBuilder replace(String words, int originalStart, int originalEnd) {
    String clean = words;
    if (words.chars().anyMatch(unit -> Cleaning.changes((char) unit))) {
      clean = new SourceTextBuilder().copy(words, 0, words.length()).text.toString();
    }
    piece(clean, originalStart, originalEnd);
    return this;
  }

  /** Adds {@code words} that stand nowhere in the original, such as the line end between blocks. */
  public SourceTextBuilder insert(String words) {
    piece(words, lastOriginalEnd(), lastOriginalEnd());
    return this;
  }

  /** The text so far. */
  public SourceText build() {
    if (pieces == 0) {
      return SourceText.of("");
    }
    return new SourceText(
        text.toString(),
        new OffsetMap(
            Arrays.copyOf(textStarts, pieces),
            Arrays.copyOf(originalStarts, pieces),
            Arrays.copyOf(originalEnds, pieces),
            text.length()),
        List.of());
  }

  private int lastOriginalEnd() {
    return pieces == 0 ? 0 : originalEnds[pieces - 1];
  }

  private void unit(char unit, int originalStart) {
    if (lastIsUnitByUnit && originalStart == lastOriginalEnd()) {
      text.append(unit);
      originalEnds[pieces - 1]++;
    } else if (originalStart < lastOriginalEnd()) {
      piece(String.valueOf(unit), originalStart, originalStart + 1);
    } else {
      open(originalStart, originalStart + 1);
      text.append(unit);
      lastIsUnitByUnit = true;
    }
  }

  private void piece(String words, int originalStart, int originalEnd) {
    if (words.isEmpty()) {
      return;
    }
    // A parser may move words forward (text inside a table's markup); a map that never goes
    // backwards then leads to the place where they were put.
    int from = Math.max(originalStart, lastOriginalEnd());
    open(from, Math.max(originalEnd, from));
    text.append(words);
    lastIsUnitByUnit = false;
  }

  private void open(int originalStart, int originalEnd) {
    if (pieces == textStarts.length) {
      textStarts = Arrays.copyOf(textStarts, pieces * 2);
      originalStarts = Arrays.copyOf(originalStarts, pieces * 2);
      originalEnds = Arrays.copyOf(originalEnds, pieces * 2);
    }
    textStarts[pieces] = text.length();
    originalStarts[pieces] = originalStart;
    originalEnds[pieces] = originalEnd;
    pieces++;
  }
}
