package org.readout.app.web.pages;

/**
 * Where the lines of a text were broken only to fit a page of so many columns: there a reader sees
 * one paragraph. Headlines, datelines and what stands in lists keep their own lines.
 */
final class BrokenLines {

  // So long are most lines of a text that was broken to fit a page.
  private static final int SHORTEST = 55;
  private static final int LONGEST = 85;

  private static final int FEWEST = 3;

  private final String text;
  private final int width;

  private BrokenLines(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** Those of {@code text}. */
  static BrokenLines of(String text) {
    int all = 0;
    int usual = 0;
    int width = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      int length = end - start;
      if (length > 0 && wordAfter(text, end) > 0) {
        all++;
        usual += length >= SHORTEST && length <= LONGEST ? 1 : 0;
        width = Math.max(width, length);
      }
      start = end + 1;
    }
    return new BrokenLines(text, all >= FEWEST && usual * 2 > all ? width : Integer.MAX_VALUE);
  }

  /**
   * Whether what the line says goes on in the next one.
   *
   * @param start offset of its first character
   * @param end offset of the line break behind it
   */
  boolean goesOn(int start, int end) {
    int word = wordAfter(text, end);
    if (width == Integer.MAX_VALUE || word == 0 || end == start) {
      return false;
    }
    // There was no room for the next word; or a sentence goes on behind a line of usual length.
    return end - start + 1 + word > width
        || (end - start >= SHORTEST && Character.isLowerCase(text.codePointAt(end + 1)));
  }

  /**
   * The text with a space for each line break that means nothing: as long as before, every word at
   * its place.
   */
  String flowing() {
    StringBuilder flowing = new StringBuilder(text);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (goesOn(start, end)) {
        flowing.setCharAt(end, ' ');
      }
      start = end + 1;
    }
    return flowing.toString();
  }

  /** Length of the word with which the line behind a line break begins; 0 where none does. */
  private static int wordAfter(String text, int newline) {
    int end = newline + 1;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - newline - 1;
  }
}
