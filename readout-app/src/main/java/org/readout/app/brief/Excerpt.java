package org.readout.app.brief;

/** Texts made shorter, at the end of a word. */
final class Excerpt {

  private Excerpt() {}

  /**
   * {@code text} where it is short enough; else its first words and "…".
   *
   * @param text on one line
   * @param longest the most UTF-16 units
   */
  static String of(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest - 2);
    // A text without spaces has no words to end at.
    if (end <= 0) {
      end = Character.isHighSurrogate(text.charAt(longest - 3)) ? longest - 3 : longest - 2;
    }
    String kept = text.substring(0, end);
    while (!kept.isEmpty() && ",;:-\u2013\u2014 ".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept + " \u2026";
  }
}
