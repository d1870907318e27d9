package org.readout.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words as they are compared: in lower case, the telling ones by their stems. */
final class Wording {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'\u2019-][\\p{L}\\p{N}]+)*");
  private static final int SHORTEST_STEM = 4;
  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ings", "ing", "ed", "es", "s", "e");

  private Wording() {}

  /** The words of {@code text} as they stand there, without punctuation. */
  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether a word tells deeds apart. */
  static boolean tells(String word, LedgerRules rules) {
    return !rules.plainWords().contains(plain(word));
  }

  /** The stems of the words that tell deeds apart. */
  static Set<String> telling(String text, LedgerRules rules) {
    Set<String> telling = new LinkedHashSet<>();
    for (String word : words(text)) {
      if (tells(word, rules)) {
        telling.add(stem(word));
      }
    }
    return telling;
  }

  /** The stems of {@code words}. */
  static Set<String> stems(Set<String> words) {
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(stem(word)));
    return stems;
  }

  /** Those of {@code stems} that a word of {@code text} has. */
  static Set<String> stemsAmong(String text, Set<String> stems) {
    Set<String> found = new HashSet<>();
    for (String word : words(text)) {
      String stem = stem(word);
      if (stems.contains(stem)) {
        found.add(stem);
      }
    }
    return found;
  }

  /** The words that hold a figure. */
  static List<String> figures(String text) {
    List<String> figures = new ArrayList<>();
    for (String word : words(text)) {
      if (word.chars().anyMatch(Character::isDigit)) {
        figures.add(word);
      }
    }
    return figures;
  }

  /** Much of a word's ending says how it is used and not what it means: "visits", "visiting". */
  static String stem(String word) {
    String plain = plain(word);
    for (String ending : ENDINGS) {
      if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM) {
        return plain.substring(0, plain.length() - ending.length());
      }
    }
    return plain;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
