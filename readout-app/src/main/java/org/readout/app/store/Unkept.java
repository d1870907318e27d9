package org.readout.app.store;

import java.util.regex.Pattern;

/**
 * The characters that a record cannot keep: U+0000, which PostgreSQL has no place for, and halves
 * of characters, which are not Unicode. Text that was read from a file has none.
 */
final class Unkept {

  private static final Pattern CHARACTER = Pattern.compile("\\x00|\\p{Cs}");

  private Unkept() {}

  /** The words with U+FFFD in the place of such characters. */
  static String replaced(String words) {
    return CHARACTER.matcher(words).replaceAll("\uFFFD");
  }

  /**
   * Makes sure that there is none.
   *
   * @param whose what the words belong to, for the message
   * @throws IllegalArgumentException when there is
   */
  static void requireNone(String whose, String words) {
    if (CHARACTER.matcher(words).find()) {
      throw new IllegalArgumentException(
          whose
              + " holds U+0000 or half a character, which a record cannot keep; clean it first"
              + " (SourceText.cleaned)");
    }
  }
}
