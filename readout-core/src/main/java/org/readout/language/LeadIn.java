package org.readout.language;

import java.util.List;
import org.readout.language.SentenceDraft.Word;

/**
 * Finds what stands before a sentence without being part of it: a dateline ("VIENTIANE, July 25 -")
 * or the name of who speaks ("MS PORTER:"). The sentence is parsed without it.
 */
final class LeadIn {

  /** A lead-in is no longer than this. */
  private static final int MOST_WORDS = 14;

  private LeadIn() {}

  /** How many words at the beginning are a lead-in, its dash or colon included; 0 for none. */
  static int length(List<Word> words) {
    boolean capitals = isCapitals(words.get(0).modelForm());
    boolean allCapitals = true;
    boolean figures = false;
    int open = 0;
    // At least two words are left for the sentence.
    for (int i = 0; i < Math.min(MOST_WORDS, words.size() - 2); i++) {
      String form = words.get(i).modelForm();
      char first = form.charAt(0);
      if (form.equals(":")) {
        return i > 0 && allCapitals && open == 0 ? i + 1 : 0;
      }
      if (isDash(form) && open == 0) {
        return i > 0 && (capitals || figures) ? i + 1 : 0;
      }
      if (form.equals("(")) {
        open++;
      } else if (form.equals(")")) {
        open--;
      } else if (Character.isDigit(first)) {
        figures = true;
      } else if (Character.isLowerCase(first) && open == 0) {
        return 0;
      }
      allCapitals &= !Character.isLetter(first) || isCapitals(form) || form.endsWith(".");
    }
    return 0;
  }

  /** "MS", "WASHINGTON" and "AL-KHATIB", but no initialism and no single letter. */
  private static boolean isCapitals(String form) {
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && form.chars().noneMatch(Character::isLowerCase)
        && form.indexOf('.') < 0;
  }

  /** A dash that stands free; a hyphen between words is no dash. */
  private static boolean isDash(String form) {
    return form.equals("--");
  }
}
