package org.readout.text;

/**
 * Words of a text with what stands around them, by which they can be found again when the text has
 * changed: a quote selector and a position selector of the W3C's Web Annotation Data Model, in
 * UTF-16 units.
 *
 * @param quote the words; not empty
 * @param prefix what stands before them; empty at the beginning of the text
 * @param suffix what stands behind them; empty at the end
 * @param start where the words begin
 */
public record Anchor(String quote, String prefix, String suffix, int start) {

  /** How many characters (code points) of the surroundings are kept on each side. */
  public static final int CONTEXT = 32;

  /** Checks that there are words, and a place for them. */
  public Anchor {
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("an anchor without words at " + start);
    }
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
  }

  /**
   * The words of {@code text} at {@code span}, with up to {@link #CONTEXT} characters on each side.
   * No character is cut in half.
   *
   * @throws IndexOutOfBoundsException when the span reaches past the end of the text
   */
  public static Anchor at(String text, Span span) {
    String quote = span.in(text);
    return new Anchor(quote, before(text, span.start()), behind(text, span.end()), span.start());
  }

  /** Where the words ended. */
  public int end() {
    return start + quote.length();
  }

  static String before(String text, int offset) {
    int start = offset;
    for (int count = 0; count < CONTEXT && start > 0; count++) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start, offset);
  }

  static String behind(String text, int offset) {
    int end = offset;
    for (int count = 0; count < CONTEXT && end < text.length(); count++) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(offset, end);
  }
}
