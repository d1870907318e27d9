package org.readout.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares names of people and places as texts write them. */
final class Names {

  private Names() {}

  /** The words of a name without accents, capitals, initials and generations. */
  static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1 && !word.equals("jr") && !word.equals("sr"))
        .toList();
  }

  /**
   * Whether two names can be of one person: all words of the shorter stand in the longer ("Wang",
   * "Wang Yi"), or both end alike ("Joe Biden", "Joseph Biden").
   */
  static boolean fit(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (standIn(shorter, longer)) {
      return true;
    }
    String last = one.get(one.size() - 1);
    // A short last word is as often a given name: Wang Yi, Hwang Yi.
    return last.length() >= 4 && near(last, other.get(other.size() - 1));
  }

  private static boolean standIn(List<String> shorter, List<String> longer) {
    for (String word : shorter) {
      boolean found = false;
      for (String each : longer) {
        found |= near(word, each);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Equal, or spelt with one letter more, less or other: Zelensky, Zelenskyy. */
  private static boolean near(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String restOfOne = one.substring(same);
    String restOfOther = other.substring(same);
    if (one.length() == other.length()) {
      return restOfOne.substring(1).equals(restOfOther.substring(1));
    }
    return one.length() > other.length()
        ? restOfOne.substring(1).equals(restOfOther)
        : restOfOther.substring(1).equals(restOfOne);
  }
}
