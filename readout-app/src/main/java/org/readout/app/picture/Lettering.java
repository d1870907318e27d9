package org.readout.app.picture;

import java.util.Locale;

/**
 * How much room words take. The server has no fonts to measure, so this is the width in a common
 * sans serif, rather too much than too little.
 */
final class Lettering {

  /** The size of words, in units of the picture. */
  static final double SIZE = 12;

  /** The size of the figures on scales. */
  static final double SMALL = 11;

  private Lettering() {}

  /** {@code 11,867}. */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** The width of {@code words} in units of the picture. */
  static double width(String words, double size) {
    return words.codePoints().mapToDouble(Lettering::ems).sum() * size;
  }

  /** {@code words} or as much of them as {@code room} has room for, and three dots. */
  static String fit(String words, double size, double room) {
    if (width(words, size) <= room) {
      return words;
    }
    int end = words.length();
    while (end > 0 && width(words.substring(0, end) + "\u2026", size) > room) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + "\u2026";
  }

  private static double ems(int character) {
    if ("ijl.,:;'|!I()[] ".indexOf(character) >= 0) {
      return 0.32;
    }
    if ("frt-/".indexOf(character) >= 0) {
      return 0.4;
    }
    if ("mwMW\u2026".indexOf(character) >= 0) {
      return 0.9;
    }
    if (Character.isUpperCase(character)) {
      return 0.7;
    }
    return Character.isIdeographic(character) || character > 0xFFFF ? 1.05 : 0.57;
  }
}
