package org.readout.knowledge;

/** How the case of a surface form binds the case of the text. */
enum CaseRule {
  /**
   * Only abbreviations are bound: "foreign minister" is as good as "Foreign Minister", but "PM" is
   * not "pm". Abbreviations of more than three letters may be written as words ("Nato").
   */
  WORDS,
  /**
   * As {@link #WORDS}, and a word written with a capital needs one: "Turkey", not "turkey". "IRAN"
   * is as good as "Iran".
   */
  PROPER;

  private static final int SHORT_ABBREVIATION = 3;

  /** A single short word in capitals is rather an abbreviation than a town. */
  private static final int SHORT_PLACE = 4;

  /** Whether the text at {@code [start, end)} is {@code surface} in a case that will do. */
  boolean accepts(CharSequence text, int start, int end, String surface, Kind kind) {
    int at = start;
    int wordEnd = 0;
    boolean abbreviation = false;
    int length = surface.length();
    for (int i = 0; i < length; i++) {
      char wanted = surface.charAt(i);
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at == end || Folding.fold(text.charAt(at)) != Folding.fold(wanted)) {
        return false;
      }
      boolean opens = i >= wordEnd;
      if (opens) {
        wordEnd = wordEnd(surface, i);
        abbreviation = isAbbreviation(surface, i, wordEnd);
      }
      boolean bound =
          opens
              ? at == start || text.charAt(at - 1) != '-'
              : abbreviation && wordEnd - wordStart(surface, i) <= SHORT_ABBREVIATION;
      if (bound
          && (this == PROPER || abbreviation)
          && Character.isUpperCase(wanted)
          && !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return !(kind == Kind.PLACE && length <= SHORT_PLACE && isShouted(text, start, end, surface));
  }

  private static boolean isShouted(CharSequence text, int start, int end, String surface) {
    return end - start > 1
        && Character.isUpperCase(text.charAt(start + 1))
        && !Character.isUpperCase(surface.charAt(1));
  }

  private static int wordStart(String surface, int from) {
    int start = from;
    while (start > 0 && Character.isLetterOrDigit(surface.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String surface, int from) {
    int end = from;
    while (end < surface.length() && Character.isLetterOrDigit(surface.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAbbreviation(String surface, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char unit = surface.charAt(i);
      if (Character.isLowerCase(unit)) {
        return false;
      }
      capitals += Character.isUpperCase(unit) ? 1 : 0;
    }
    return capitals > 0 && end - start > 1;
  }
}
