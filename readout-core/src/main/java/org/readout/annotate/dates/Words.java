package org.readout.annotate.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers for the words that the rules know, without regard to capitals. A word that no rule
 * mentions is {@link #UNKNOWN}, found out without making a string of it.
 */
final class Words {

  static final int UNKNOWN = 0;

  /** No word of the rules is longer; longer runs of letters are not even looked at. */
  private static final int LONGEST = 32;

  private final List<String> words = new ArrayList<>(List.of(""));
  private int[] slots = new int[1024];

  /** The number of {@code word}, made on first sight. */
  int add(String word) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the word \"" + word + "\" is longer than " + LONGEST + " letters");
    }
    int known = of(word, 0, word.length());
    if (known != UNKNOWN) {
      return known;
    }
    words.add(word);
    if (words.size() * 4 > slots.length) {
      slots = new int[slots.length * 2];
      for (int number = 1; number < words.size(); number++) {
        place(number);
      }
    } else {
      place(words.size() - 1);
    }
    return words.size() - 1;
  }

  /** The number of the word that stands in {@code text} from {@code start} to {@code end}. */
  int of(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return UNKNOWN;
    }
    int slot = hash(text, start, end) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      String word = words.get(slots[slot]);
      if (word.length() == length && word.regionMatches(true, 0, text, start, length)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  int count() {
    return words.size();
  }

  private void place(int number) {
    String word = words.get(number);
    int slot = hash(word, 0, word.length()) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      // Upper before lower case, as String.regionMatches compares.
      hash = 31 * hash + Character.toLowerCase(Character.toUpperCase(text.charAt(at)));
    }
    return hash ^ (hash >>> 15);
  }
}
