package org.readout.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which sentences of two versions are one sentence in other words: those that share most of
 * their words. Sentences that stand between the same unchanged ones need less likeness than those
 * that would have been moved as well.
 */
final class Likenesses {

  /** The share of all words of both that must be common to both. */
  private static final double IN_PLACE = 0.5;

  private static final double ELSEWHERE = 0.75;

  /** Or nearly all of the shorter one is in the longer one, in the same place. */
  private static final double HELD = 0.8;

  private static final int FEWEST_HELD = 5;
  private static final int FEWEST_ELSEWHERE = 5;

  /** A word in more sentences than this tells nothing, and would cost time. */
  private static final int MOST_SENTENCES = 50;

  /** How many sentences one sentence is compared with word for word. */
  private static final int MOST_CANDIDATES = 5;

  /**
   * A sentence without its equal.
   *
   * @param index its place among the sentences
   * @param gap the number of unchanged sentences before it
   */
  record Lone(int index, int gap, PageSentence sentence) {}

  /** Two that are one sentence in other words. */
  record Like(Lone earlier, Lone later, double share) {}

  private static final Comparator<Like> BEST_FIRST =
      Comparator.comparing((Like like) -> !isInPlace(like.earlier(), like.later()))
          .thenComparing(like -> -like.share())
          .thenComparing(like -> Math.abs(like.earlier().index() - like.later().index()))
          .thenComparing(like -> like.earlier().index())
          .thenComparing(like -> like.later().index());

  private Likenesses() {}

  /** Each sentence comes once at most. */
  static List<Like> among(List<Lone> earlier, List<Lone> later) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    List<int[]> laterWords = new ArrayList<>();
    for (int j = 0; j < later.size(); j++) {
      int[] words = later.get(j).sentence().sortedWords();
      laterWords.add(words);
      for (int i = 0; i < words.length; i++) {
        if (i == 0 || words[i] != words[i - 1]) {
          List<Integer> sentences = places.computeIfAbsent(words[i], unseen -> new ArrayList<>());
          if (sentences.size() <= MOST_SENTENCES) {
            sentences.add(j);
          }
        }
      }
    }
    List<Like> likes = new ArrayList<>();
    for (Lone one : earlier) {
      int[] words = one.sentence().sortedWords();
      for (int j : candidates(one, words, later, places)) {
        like(one, words, later.get(j), laterWords.get(j), likes);
      }
    }
    likes.sort(BEST_FIRST);
    Set<Integer> takenEarlier = new HashSet<>();
    Set<Integer> takenLater = new HashSet<>();
    likes.removeIf(
        like ->
            takenEarlier.contains(like.earlier().index())
                || takenLater.contains(like.later().index())
                || !takenEarlier.add(like.earlier().index())
                || !takenLater.add(like.later().index()));
    return likes;
  }

  /** The sentences that share most of the telling words with {@code one}, those in place first. */
  private static List<Integer> candidates(
      Lone one, int[] words, List<Lone> later, Map<Integer, List<Integer>> places) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      List<Integer> sentences = places.getOrDefault(words[i], List.of());
      if ((i == 0 || words[i] != words[i - 1]) && sentences.size() <= MOST_SENTENCES) {
        sentences.forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
      }
    }
    return shared.keySet().stream()
        .sorted(
            Comparator.comparing((Integer j) -> !isInPlace(one, later.get(j)))
                .thenComparing(j -> -shared.getOrDefault(j, 0))
                .thenComparing(j -> j))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static void like(Lone one, int[] words, Lone other, int[] otherWords, List<Like> likes) {
    int shared = shared(words, otherWords);
    double share = 2.0 * shared / (words.length + otherWords.length);
    boolean isHeld =
        shared >= FEWEST_HELD && shared >= HELD * Math.min(words.length, otherWords.length);
    boolean isLike =
        isInPlace(one, other)
            ? share >= IN_PLACE || isHeld
            : share >= ELSEWHERE && shared >= FEWEST_ELSEWHERE;
    if (isLike) {
      likes.add(new Like(one, other, share));
    }
  }

  private static boolean isInPlace(Lone earlier, Lone later) {
    return earlier.gap() == later.gap();
  }

  /** How many words two sorted rows have in common, each as often as both have it. */
  private static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
