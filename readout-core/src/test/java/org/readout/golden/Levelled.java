package org.readout.golden;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Spellings that count as the same when a person writes an expectation by hand. */
final class Levelled {

  private Levelled() {}

  /** Quotation marks straight, every run of blanks and line breaks one blank. */
  static String words(String text) {
    return text.replace('“', '"')
        .replace('”', '"')
        .replace('‘', '\'')
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Whether {@code part} stands in {@code whole}. */
  static boolean contains(String whole, String part) {
    return words(whole).contains(words(part));
  }

  /**
   * Whether two names can be one: all words of the shorter stand in the longer. Long words may
   * differ in one letter, as Sergei and Sergey do.
   */
  static boolean sameName(String one, String other) {
    List<String> first = nameWords(one);
    List<String> second = nameWords(other);
    return allIn(first, second) || allIn(second, first);
  }

  private static boolean allIn(List<String> words, List<String> others) {
    return words.stream()
        .allMatch(word -> others.stream().anyMatch(other -> sameWord(word, other)));
  }

  private static boolean sameWord(String word, String other) {
    if (word.equals(other)) {
      return true;
    }
    int shorter = Math.min(word.length(), other.length());
    if (shorter < 6 || Math.abs(word.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    int extra = word.length() >= other.length() ? 1 : 0;
    int otherExtra = other.length() >= word.length() ? 1 : 0;
    return word.substring(Math.min(word.length(), same + extra))
        .equals(other.substring(Math.min(other.length(), same + otherExtra)));
  }

  private static List<String> nameWords(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Arrays.stream(
            plain.toLowerCase(Locale.ROOT).replaceAll("[.'’`]", "").split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
