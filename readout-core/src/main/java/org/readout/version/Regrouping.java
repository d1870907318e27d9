package org.readout.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.version.Likenesses.Like;
import org.readout.version.Likenesses.Lone;

/**
 * Finds where one sentence became several, or several one: a sentence beside a changed one whose
 * words went from the other version of that one.
 */
final class Regrouping {

  /** The share of a neighbour's words that must have been in the other version. */
  private static final double HELD = 0.6;

  private static final int FEWEST_WORDS = 3;

  /** How many neighbours one sentence takes in, for the time to stay in proportion. */
  private static final int MOST_NEIGHBOURS = 3;

  /**
   * One sentence or several in a row of either version, which are the same in other words.
   *
   * @param earlier in text order, never empty
   * @param later in text order, never empty
   */
  record Group(List<Lone> earlier, List<Lone> later) {}

  private final Map<Integer, Lone> lost = new HashMap<>();
  private final Map<Integer, Lone> found = new HashMap<>();

  private Regrouping(List<Like> likes, List<Lone> lost, List<Lone> found) {
    lost.forEach(each -> this.lost.put(each.index(), each));
    found.forEach(each -> this.found.put(each.index(), each));
    for (Like like : likes) {
      this.lost.remove(like.earlier().index());
      this.found.remove(like.later().index());
    }
  }

  /**
   * The pairs of {@code likes} with their neighbours.
   *
   * @param lost all sentences of the earlier version without their equal
   * @param found all sentences of the later version without their equal
   */
  static List<Group> of(List<Like> likes, List<Lone> lost, List<Lone> found) {
    Regrouping regrouping = new Regrouping(likes, lost, found);
    List<Group> groups = new ArrayList<>();
    for (Like like : likes) {
      List<Lone> earlier = new ArrayList<>(List.of(like.earlier()));
      List<Lone> later = new ArrayList<>(List.of(like.later()));
      extend(later, earlier, regrouping.found);
      extend(earlier, later, regrouping.lost);
      groups.add(new Group(List.copyOf(earlier), List.copyOf(later)));
    }
    return groups;
  }

  /** The sentences of a row as one. */
  static PageSentence sentence(List<Lone> row) {
    PageSentence sentence = row.get(0).sentence();
    for (Lone next : row.subList(1, row.size())) {
      sentence = sentence.with(next.sentence());
    }
    return sentence;
  }

  private static void extend(List<Lone> row, List<Lone> others, Map<Integer, Lone> free) {
    for (int taken = 0; taken < MOST_NEIGHBOURS; taken++) {
      int[] rest = minus(sentence(others).sortedWords(), sentence(row).sortedWords());
      if (!take(row, row.get(row.size() - 1).index() + 1, row.size(), rest, free)
          && !take(row, row.get(0).index() - 1, 0, rest, free)) {
        return;
      }
    }
  }

  private static boolean take(
      List<Lone> row, int index, int place, int[] rest, Map<Integer, Lone> free) {
    Lone neighbour = free.get(index);
    if (neighbour == null || neighbour.gap() != row.get(0).gap()) {
      return false;
    }
    int[] words = neighbour.sentence().sortedWords();
    int held = words.length - minus(words, rest).length;
    if (held < FEWEST_WORDS || held < HELD * words.length) {
      return false;
    }
    row.add(place, neighbour);
    free.remove(index);
    return true;
  }

  /** The members of one sorted row that the other does not have, each as often as it is left. */
  private static int[] minus(int[] row, int[] other) {
    int[] left = new int[row.length];
    int size = 0;
    int j = 0;
    for (int each : row) {
      while (j < other.length && other[j] < each) {
        j++;
      }
      if (j < other.length && other[j] == each) {
        j++;
      } else {
        left[size++] = each;
      }
    }
    return Arrays.copyOf(left, size);
  }
}
