package org.readout.text;

import java.util.Arrays;
import java.util.List;

/**
 * The text that is read, with a way back to the original it was taken from, and with the stretches
 * of it that are not the story. Boilerplate is marked, never removed: offsets into {@link #text()}
 * hold for the whole of it.
 */
public final class SourceText {

  /** A stretch that is not part of the story, and the name of the rule that says so. */
  public record Boilerplate(Span span, String reason) {}

  private final String text;
  private final int[] textStarts;
  private final int[] rawStarts;
  private final boolean identical;
  private final List<Boilerplate> boilerplate;

  private SourceText(
      String text,
      int[] textStarts,
      int[] rawStarts,
      boolean identical,
      List<Boilerplate> boilerplate) {
    this.text = text;
    this.textStarts = textStarts;
    this.rawStarts = rawStarts;
    this.identical = identical;
    this.boilerplate = boilerplate.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (Boilerplate mark : this.boilerplate) {
      if (mark.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "boilerplate " + mark.span() + " reaches past the end of a text of " + text.length());
      }
    }
  }

  /** Text that is its own original. */
  public static SourceText of(String text) {
    return new SourceText(text, new int[] {0}, new int[] {0}, true, List.of());
  }

  /**
   * Text taken from an original piece by piece: the unit at {@code textStarts[i]} came from the
   * unit at {@code rawStarts[i]}, and so on up to the next piece.
   *
   * @param textStarts ascending, beginning with 0
   * @param rawStarts of the same length, never descending
   */
  public static SourceText mapped(String text, int[] textStarts, int[] rawStarts) {
    if (textStarts.length == 0 || textStarts[0] != 0 || textStarts.length != rawStarts.length) {
      throw new IllegalArgumentException(
          "a map of offsets begins at 0 and has two sides of one length, not "
              + textStarts.length
              + " and "
              + rawStarts.length);
    }
    for (int i = 1; i < textStarts.length; i++) {
      if (textStarts[i] <= textStarts[i - 1] || rawStarts[i] < rawStarts[i - 1]) {
        throw new IllegalArgumentException("offsets go backwards at piece " + i);
      }
    }
    return new SourceText(text, textStarts.clone(), rawStarts.clone(), false, List.of());
  }

  /**
   * The same text with these stretches marked as not being the story, in place of earlier marks.
   */
  public SourceText withBoilerplate(List<Boilerplate> marks) {
    return new SourceText(text, textStarts, rawStarts, identical, marks);
  }

  /** The text that is read. */
  public String text() {
    return text;
  }

  /** What is not the story, in text order. */
  public List<Boilerplate> boilerplate() {
    return boilerplate;
  }

  /** Whether any of {@code span} lies in boilerplate. */
  public boolean isBoilerplate(Span span) {
    return boilerplate.stream().anyMatch(mark -> mark.span().overlaps(span));
  }

  /** The words at {@code span}. */
  public String quote(Span span) {
    return span.in(text);
  }

  /** Where the unit at {@code offset} of the text stands in the decoded original (UTF-16 units). */
  public int rawOffset(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
    }
    if (identical) {
      return offset;
    }
    int found = Arrays.binarySearch(textStarts, offset);
    int piece = found >= 0 ? found : -found - 2;
    return rawStarts[piece] + (offset - textStarts[piece]);
  }

  /** The stretch of the decoded original that {@code span} was taken from. */
  public Span rawSpan(Span span) {
    if (span.isEmpty()) {
      int at = rawOffset(span.start());
      return Span.of(at, at);
    }
    return Span.of(rawOffset(span.start()), rawOffset(span.end() - 1) + 1);
  }
}
