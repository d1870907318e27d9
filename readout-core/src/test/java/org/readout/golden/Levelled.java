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

  /** Whether two names can be one: all words of the shorter stand in the longer. */
  static boolean sameName(String one, String other) {
    List<String> first = nameWords(one);
    List<String> second = nameWords(other);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static List<String> nameWords(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Arrays.stream(
            plain.toLowerCase(Locale.ROOT).replaceAll("[.'’`]", "").split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
