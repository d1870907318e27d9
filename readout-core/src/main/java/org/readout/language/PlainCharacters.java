package org.readout.language;

import org.readout.text.Span;

/**
 * Makes typographic characters plain, one for one, so that offsets stay what they are: the models
 * were trained on straight quotes and ordinary spaces.
 */
final class PlainCharacters {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NON_JOINER = '\u200C';
  private static final char JOINER = '\u200D';

  private PlainCharacters() {}

  /** A stretch of text with plain characters, of the same length. */
  static String of(String text, Span span) {
    char[] plain = new char[span.length()];
    text.getChars(span.start(), span.end(), plain, 0);
    for (int i = 0; i < plain.length; i++) {
      plain[i] = of(plain[i]);
    }
    return new String(plain);
  }

  /** The plain character for this one: itself for most. */
  static char of(char character) {
    if (character < 0x7F) {
      return character < ' ' ? ' ' : character;
    }
    return switch (character) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\uFF07', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' -> '"';
      case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> '-';
      case '\u2015', '\u2E3A', '\u2E3B' -> '\u2014';
      default -> isSpace(character) ? ' ' : character;
    };
  }

  /** Whether a character separates words, visibly or not. */
  static boolean isSpace(char character) {
    return character <= ' '
        || (character >= 0x7F && character <= 0xA0)
        || Character.isSpaceChar(character)
        || (Character.getType(character) == Character.FORMAT && !isInsideWords(character));
  }

  /** Whether a character has no look of its own and stands inside words. */
  static boolean isInsideWords(char character) {
    return character == SOFT_HYPHEN || character == NON_JOINER || character == JOINER;
  }

  /** The stretch without the white space at its ends; empty if it is all white space. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }
}
