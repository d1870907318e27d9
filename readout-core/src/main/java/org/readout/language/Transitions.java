package org.readout.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the parser's labels, such as {@code L_R_nsubj}, mean, and which of them are allowed when.
 * The candidate sets keep the order of NLP4J's sets, which decides between equal scores.
 */
final class Transitions {

  /** The arc that a label draws. */
  enum Arc {
    /** The top of the stack gets the front of the input as its governor. */
    LEFT,
    /** The front of the input gets the top of the stack as its governor. */
    RIGHT,
    NO
  }

  /** What happens to the stack then. */
  enum Move {
    SHIFT,
    REDUCE,
    PASS
  }

  /** The sets of labels, in the order in which they are written. */
  enum Candidates {
    SHIFTING,
    WITHOUT_ARC,
    SHIFTING_OR_PASSING_WITHOUT_ARC,
    NOT_REDUCING_WITHOUT_ARC,
    LEFT_ARCS,
    RIGHT_ARCS
  }

  private static final String SEPARATOR = "_";

  private final Arc[] arcs;
  private final Move[] moves;
  private final String[] relations;
  private final long[] relationHashes;
  private final long[] relationPowers;
  private final Map<Candidates, int[]> candidates;
  private final int[] all;

  private Transitions(List<String> labels, Map<Candidates, int[]> candidates) {
    this.candidates = candidates;
    int size = labels.size();
    all = IntStream.range(0, size).toArray();
    arcs = new Arc[size];
    moves = new Move[size];
    relations = new String[size];
    relationHashes = new long[size];
    relationPowers = new long[size];
    for (int i = 0; i < size; i++) {
      String[] parts = labels.get(i).split(SEPARATOR, -1);
      arcs[i] =
          switch (parts[0]) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            default -> Arc.NO;
          };
      moves[i] =
          switch (parts[1]) {
            case "S" -> Move.SHIFT;
            case "R" -> Move.REDUCE;
            default -> Move.PASS;
          };
      relations[i] = parts[2];
      relationHashes[i] = FeatureHash.of(parts[2]);
      relationPowers[i] = FeatureHash.power(parts[2].length());
    }
  }

  static Transitions read(FlatInput in, List<String> labels) {
    Map<Candidates, int[]> candidates = new EnumMap<>(Candidates.class);
    for (Candidates set : Candidates.values()) {
      candidates.put(set, in.integers());
    }
    return new Transitions(labels, candidates);
  }

  /** The labels to choose from. An empty set of NLP4J's stands for all. */
  int[] allowed(int top, int front, DependencyTree tree) {
    if (top == 0) {
      return of(Candidates.SHIFTING);
    }
    if (tree.descends(top, front)) {
      return of(Candidates.WITHOUT_ARC);
    }
    if (tree.descends(front, top)) {
      return of(
          tree.hasHead(top) ? Candidates.WITHOUT_ARC : Candidates.SHIFTING_OR_PASSING_WITHOUT_ARC);
    }
    return tree.hasHead(top) ? all : of(Candidates.NOT_REDUCING_WITHOUT_ARC);
  }

  int[] leftArcs() {
    return of(Candidates.LEFT_ARCS);
  }

  int[] rightArcs() {
    return of(Candidates.RIGHT_ARCS);
  }

  private int[] of(Candidates set) {
    int[] labels = candidates.getOrDefault(set, all);
    return labels.length == 0 ? all : labels;
  }

  Arc arc(int label) {
    return arcs[label];
  }

  Move move(int label) {
    return moves[label];
  }

  /** The relation that the label's arc has; empty for no arc. */
  String relation(int label) {
    return relations[label];
  }

  long relationHash(int label) {
    return relationHashes[label];
  }

  long relationPower(int label) {
    return relationPowers[label];
  }
}
