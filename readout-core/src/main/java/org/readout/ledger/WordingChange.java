package org.readout.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.record.ToldClaim;

/**
 * How the words of one statement differ from those of an earlier one.
 *
 * @param since the earlier statement
 * @param dropped runs of words that stood there and do not stand here
 * @param added runs of words that stand here and did not stand there; both are empty where the
 *     telling words are the same
 */
public record WordingChange(ToldClaim since, List<String> dropped, List<String> added) {

  // Below this, two statements on one issue are about different things, and what differs between
  // them is everything.
  private static final double ALIKE = 0.5;
  // A speech is compared by its first words: the comparison takes time with the square of them.
  private static final int LONGEST = 400;

  /** Copies the lists. */
  public WordingChange {
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /** Whether the telling words are the same. */
  public boolean none() {
    return dropped.isEmpty() && added.isEmpty();
  }

  /**
   * Compares two statements; empty when they share too little: twice the telling words that they
   * share must be half of all telling words or more.
   *
   * @param telling what {@link Wording#telling} finds by {@code rules}
   */
  static Optional<WordingChange> between(
      ToldClaim since,
      String before,
      String now,
      Function<String, Set<String>> telling,
      LedgerRules rules) {
    Set<String> earlier = telling.apply(before);
    Set<String> later = telling.apply(now);
    Set<String> shared = new HashSet<>(earlier);
    shared.retainAll(later);
    if (2.0 * shared.size() < ALIKE * (earlier.size() + later.size()) || shared.size() < 2) {
      return Optional.empty();
    }
    List<String> old = first(Wording.words(before));
    List<String> young = first(Wording.words(now));
    boolean[][] kept = kept(old, young);
    return Optional.of(
        new WordingChange(
            since, runs(old, kept[0], later, rules), runs(young, kept[1], earlier, rules)));
  }

  private static List<String> first(List<String> words) {
    return words.subList(0, Math.min(LONGEST, words.size()));
  }

  /** Which words of each belong to their longest common subsequence. */
  private static boolean[][] kept(List<String> old, List<String> young) {
    List<String> one = old.stream().map(Wording::stem).toList();
    List<String> other = young.stream().map(Wording::stem).toList();
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            one.get(i).equals(other.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    boolean[][] kept = {new boolean[one.size()], new boolean[other.size()]};
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).equals(other.get(j))) {
        kept[0][i++] = true;
        kept[1][j++] = true;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  /**
   * Runs of words that were not kept, where one of them tells something the other text does not.
   */
  private static List<String> runs(
      List<String> words, boolean[] kept, Set<String> elsewhere, LedgerRules rules) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || kept[i]) {
        List<String> run = words.subList(start, i);
        if (run.stream()
            .anyMatch(
                word -> Wording.tells(word, rules) && !elsewhere.contains(Wording.stem(word)))) {
          runs.add(String.join(" ", run));
        }
        start = i + 1;
      }
    }
    return runs;
  }
}
