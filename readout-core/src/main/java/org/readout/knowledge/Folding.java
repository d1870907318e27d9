package org.readout.knowledge;

import java.text.Normalizer;

/**
 * Folds case, accents and the shapes of apostrophes, hyphens and spaces, one unit for one unit, so
 * that offsets survive: "Türkiye" and "TURKIYE", "Erdoğan" and "Erdogan" fold to the same.
 */
public final class Folding {

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded form of one UTF-16 unit. */
  public static char fold(char unit) {
    return unit < TABLE.length ? TABLE[unit] : foldHigh(unit);
  }

  /** The folded form of {@code text}, of the same length. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private static char foldHigh(char unit) {
    return switch (unit) {
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BB', '\u02BC', '\u02BE', '\u02BF' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007' -> ' ';
      case '\u2008', '\u2009', '\u200A', '\u202F', '\u205F', '\u3000' -> ' ';
      default -> unit >= 0x1E00 && unit <= 0x1EFF ? base(unit) : Character.toLowerCase(unit);
    };
  }

  private static char[] table() {
    char[] table = new char[0x300];
    for (char unit = 0; unit < table.length; unit++) {
      table[unit] = lowFold(unit);
    }
    return table;
  }

  private static char lowFold(char unit) {
    return switch (unit) {
      case '`', '\u00B4', '\u02BB', '\u02BC', '\u02BE', '\u02BF', '\u02B9' -> '\'';
      case '\u00A0', '\t', '\r' -> ' ';
      case '\u0131', '\u0130' -> 'i';
      case '\u0141', '\u0142' -> 'l';
      case '\u00D8', '\u00F8' -> 'o';
      case '\u0110', '\u0111', '\u00D0', '\u00F0' -> 'd';
      case '\u0126', '\u0127' -> 'h';
      case '\u018F', '\u0259' -> 'a'; // the schwa of Azerbaijani names, "Əliyev" as "Aliyev"
      default -> unit < 0x80 ? Character.toLowerCase(unit) : base(unit);
    };
  }

  private static char base(char unit) {
    String decomposed = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
    return Character.toLowerCase(decomposed.charAt(0));
  }
}
