package org.readout.text;

import java.util.function.IntConsumer;

/**
 * Where words stand in a text, sought in linear time (Knuth, Morris, Pratt): a text made of one
 * letter again and again costs no more than any other.
 */
final class Occurrences {

  private Occurrences() {}

  /** Hands over where {@code words} begin in {@code text}; occurrences may overlap. */
  static void of(String words, String text, IntConsumer starts) {
    int[] fallback = fallback(words);
    int matched = 0;
    for (int at = 0; at < text.length(); at++) {
      while (matched > 0 && words.charAt(matched) != text.charAt(at)) {
        matched = fallback[matched - 1];
      }
      if (words.charAt(matched) == text.charAt(at)) {
        matched++;
      }
      if (matched == words.length()) {
        starts.accept(at - matched + 1);
        matched = fallback[matched - 1];
      }
    }
  }

  /** For each beginning of {@code words}, how much of its end is a beginning as well. */
  private static int[] fallback(String words) {
    int[] fallback = new int[words.length()];
    int matched = 0;
    for (int at = 1; at < words.length(); at++) {
      while (matched > 0 && words.charAt(matched) != words.charAt(at)) {
        matched = fallback[matched - 1];
      }
      if (words.charAt(matched) == words.charAt(at)) {
        matched++;
      }
      fallback[at] = matched;
    }
    return fallback;
  }
}
