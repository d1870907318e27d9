package org.readout.app.web;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * What language words are in, as far as their script tells. Readout reads English; what is written
 * in another script is kept and shown, and its script alone is named where several languages use
 * it.
 */
public final class Language {

  private Language() {}

  /** A BCP 47 tag for {@code words}. */
  public static String of(String words) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    words
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA)) {
      return "ja";
    }
    UnicodeScript most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.LATIN);
    return switch (most) {
      case LATIN -> "en";
      case HAN -> "zh";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case ARABIC -> "und-Arab";
      case CYRILLIC -> "und-Cyrl";
      case HEBREW -> "he";
      case THAI -> "th";
      case DEVANAGARI -> "und-Deva";
      default -> "und";
    };
  }

  /** {@code rtl} for what is written from right to left, and else {@code ltr}. */
  public static String direction(String language) {
    return language.equals("und-Arab") || language.equals("he") ? "rtl" : "ltr";
  }
}
