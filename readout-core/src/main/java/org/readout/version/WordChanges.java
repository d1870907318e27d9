package org.readout.version;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * Which words went and which came where a sentence changed.
 *
 * @param went stretches of the earlier sentence, in text order
 * @param came stretches of the later sentence, in text order
 */
record WordChanges(List<Span> went, List<Span> came) {

  /** Longer stretches without an end in sight are no sentences, and count as changed altogether. */
  private static final int MOST_WORDS = 4_000;

  /** Compares two sentences word for word. */
  static WordChanges between(
      String text, PageSentence earlier, String laterText, PageSentence later) {
    int[] one = earlier.words();
    int[] other = later.words();
    if (one.length > MOST_WORDS || other.length > MOST_WORDS) {
      return new WordChanges(List.of(earlier.span()), List.of(later.span()));
    }
    int[] partners = Alignment.of(one, other);
    boolean[] stays = new boolean[one.length];
    boolean[] stayed = new boolean[other.length];
    for (int i = 0; i < one.length; i++) {
      if (partners[i] != Alignment.NONE) {
        stays[i] = true;
        stayed[partners[i]] = true;
      }
    }
    // A single word that is the same amid changes on both sides is the same by chance.
    for (int i = 0; i < one.length; i++) {
      if (stays[i] && isIsland(stays, i) && isIsland(stayed, partners[i])) {
        stays[i] = false;
        stayed[partners[i]] = false;
      }
    }
    return new WordChanges(runs(text, earlier, stays), runs(laterText, later, stayed));
  }

  private static boolean isIsland(boolean[] stays, int at) {
    return at > 0 && at + 1 < stays.length && !stays[at - 1] && !stays[at + 1];
  }

  private static List<Span> runs(String text, PageSentence sentence, boolean[] stays) {
    List<Span> words = new ArrayList<>();
    PageWord.in(text, sentence.span(), word -> words.add(word.span()));
    List<Span> runs = new ArrayList<>();
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        int last = runs.size() - 1;
        if (i > 0 && !stays[i - 1]) {
          runs.set(last, runs.get(last).cover(words.get(i)));
        } else {
          runs.add(words.get(i));
        }
      }
    }
    return runs;
  }
}
