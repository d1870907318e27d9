package org.readout.language;

import java.util.Arrays;
import org.readout.language.FeatureTemplates.Field;
import org.readout.language.FeatureTemplates.Relation;

/**
 * A dependency tree while the parser builds it. Keeps the two properties of words that change with
 * the tree, relation and valency, up to date in the words' features.
 */
final class DependencyTree {

  private static final int NONE = -1;

  /** How many dependents on one side count towards the valency. */
  private static final int MOST = 2;

  private static final long[] VALENCY_HASHES = new long[(MOST + 1) * (MOST + 1)];
  private static final long[] VALENCY_POWERS = new long[(MOST + 1) * (MOST + 1)];

  static {
    for (int left = 0; left <= MOST; left++) {
      for (int right = 0; right <= MOST; right++) {
        String valency = "<".repeat(left) + "-" + ">".repeat(right);
        VALENCY_HASHES[left * (MOST + 1) + right] = FeatureHash.of(valency);
        VALENCY_POWERS[left * (MOST + 1) + right] = FeatureHash.power(valency.length());
      }
    }
  }

  private final WordFeatures features;
  private final int[] heads;

  /** For each word its dependents, ascending. */
  private final int[][] dependents;

  private final int[] dependentCounts;

  DependencyTree(WordFeatures features) {
    this.features = features;
    heads = new int[features.size()];
    Arrays.fill(heads, NONE);
    dependents = new int[features.size()][4];
    dependentCounts = new int[features.size()];
    for (int word = 0; word < features.size(); word++) {
      features.clear(Field.RELATION, word);
      updateValency(word);
    }
  }

  /** The governor of a word, or -1. */
  int head(int word) {
    return heads[word];
  }

  boolean hasHead(int word) {
    return heads[word] != NONE;
  }

  /** Whether the ancestor governs the word, at any distance. */
  boolean descends(int word, int ancestor) {
    int head = heads[word];
    while (head != NONE && head != ancestor) {
      head = heads[head];
    }
    return head != NONE;
  }

  /** Gives a word a governor, in place of one that it may have. */
  void attach(int word, int head, long relationHash, long relationPower) {
    if (heads[word] != NONE) {
      remove(heads[word], word);
    }
    heads[word] = head;
    features.set(Field.RELATION, word, relationHash, relationPower);
    insert(head, word);
  }

  private void insert(int head, int word) {
    int[] list = dependents[head];
    int count = dependentCounts[head]++;
    if (count == list.length) {
      list = Arrays.copyOf(list, count * 2);
      dependents[head] = list;
    }
    int at = count;
    while (at > 0 && list[at - 1] > word) {
      list[at] = list[at - 1];
      at--;
    }
    list[at] = word;
    updateValency(head);
  }

  private void remove(int head, int word) {
    int[] list = dependents[head];
    int at = place(head, word);
    System.arraycopy(list, at + 1, list, at, --dependentCounts[head] - at);
    updateValency(head);
  }

  private int place(int head, int word) {
    return Arrays.binarySearch(dependents[head], 0, dependentCounts[head], word);
  }

  private void updateValency(int word) {
    int left = fromLeft(word, 0) == NONE ? 0 : fromLeft(word, 1) == NONE ? 1 : MOST;
    int right = fromRight(word, 0) == NONE ? 0 : fromRight(word, 1) == NONE ? 1 : MOST;
    int valency = left * (MOST + 1) + right;
    features.set(Field.VALENCY, word, VALENCY_HASHES[valency], VALENCY_POWERS[valency]);
  }

  /** The word that stands in a relation to a word, or -1. */
  int related(int word, Relation relation) {
    return switch (relation) {
      case SELF -> word;
      case HEAD -> heads[word];
      case GRAND_HEAD -> heads[word] == NONE ? NONE : heads[heads[word]];
      case LEFTMOST -> fromLeft(word, 0);
      case SECOND_LEFTMOST -> fromLeft(word, 1);
      case RIGHTMOST -> fromRight(word, 0);
      case SECOND_RIGHTMOST -> fromRight(word, 1);
      case LEFT_SIBLING -> leftSibling(word, 1);
      case SECOND_LEFT_SIBLING -> leftSibling(word, 2);
    };
  }

  /** The dependent at this place from the left, if it stands before the word itself. */
  private int fromLeft(int word, int place) {
    if (place < dependentCounts[word] && dependents[word][place] < word) {
      return dependents[word][place];
    }
    return NONE;
  }

  /** The dependent at this place from the right, if it stands after the word itself. */
  private int fromRight(int word, int place) {
    int at = dependentCounts[word] - 1 - place;
    return at >= 0 && dependents[word][at] > word ? dependents[word][at] : NONE;
  }

  private int leftSibling(int word, int distance) {
    int head = heads[word];
    if (head == NONE) {
      return NONE;
    }
    int at = place(head, word) - distance;
    return at >= 0 ? dependents[head][at] : NONE;
  }
}
