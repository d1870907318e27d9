package org.readout.language;

import java.util.List;
import org.readout.language.FeatureTemplates.Field;
import org.readout.language.FeatureTemplates.Reference;

/**
 * NLP4J's dependency parser: a greedy, non-projective, list-based transition system over {@link
 * LinearModel}. Each step compares the top of a stack with the front of the input, draws an arc
 * between them in one direction or none, and then shifts the input onto the stack, drops the top or
 * sets it aside.
 */
final class DependencyParser {

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final String ROOT_RELATION = "root";

  /**
   * Steps a word, on average. Sentences take one to three; some runs of words that are no sentence
   * would take half as many as there are words.
   */
  private static final int PATIENCE = 8;

  /** How far a word that was left without a governor is searched one, on each side. */
  private static final int SEARCH = 5;

  private final LinearModel model;
  private final Transitions transitions;

  DependencyParser(LinearModel model, Transitions transitions) {
    this.model = model;
    this.transitions = transitions;
  }

  /** Finds governors and relations of all words of a sentence with tags and lemmas. */
  void parse(SentenceDraft draft) {
    WordFeatures features = draft.features;
    for (int word = 0; word < draft.size; word++) {
      features.set(Field.TAG, word, draft.tags[word]);
      features.set(Field.LEMMA, word, draft.lemmas[word]);
    }
    new Run(draft).run();
  }

  /** The parsing of one sentence. */
  private final class Run implements LinearModel.Configuration {

    private final SentenceDraft draft;
    private final DependencyTree tree;
    private final float[] scores = new float[model.labels().size()];
    private final int[] room = model.room();
    private final int[] stack;
    private final int[] aside;
    private int stackSize;
    private int asideSize;
    private int input;

    Run(SentenceDraft draft) {
      this.draft = draft;
      tree = new DependencyTree(draft.features);
      stack = new int[draft.size + 1];
      aside = new int[draft.size + 1];
    }

    void run() {
      shift();
      for (int steps = 0; input < draft.size; steps++) {
        if (steps < PATIENCE * draft.size) {
          score();
          step(best(transitions.allowed(top(), input, tree)));
        } else {
          shift();
        }
      }
      for (int word = 1; word < draft.size; word++) {
        if (!tree.hasHead(word)) {
          rescue(word);
        }
      }
    }

    private void step(int label) {
      switch (transitions.arc(label)) {
        case LEFT -> attach(top(), input, label);
        case RIGHT -> attach(input, top(), label);
        case NO -> {}
      }
      switch (transitions.move(label)) {
        case SHIFT -> shift();
        case REDUCE -> stackSize--;
        case PASS -> aside[asideSize++] = stack[--stackSize];
      }
    }

    private int top() {
      return stack[stackSize - 1];
    }

    private void shift() {
      while (asideSize > 0) {
        stack[stackSize++] = aside[--asideSize];
      }
      stack[stackSize++] = input++;
    }

    private void attach(int word, int head, int label) {
      tree.attach(word, head, transitions.relationHash(label), transitions.relationPower(label));
      draft.heads[word] = head;
      draft.relations[word] = transitions.relation(label);
    }

    /**
     * Attaches a word without a governor to the best one nearby, or else to the root. Unlike NLP4J,
     * which makes "statement" in "The statement called for talks" a direct object of the artificial
     * root, it takes the root for the last resort.
     */
    private void rescue(int word) {
      int bestHead = NONE;
      int bestLabel = NONE;
      float bestScore = -Float.MAX_VALUE;
      for (int direction = -1; direction <= 1; direction += 2) {
        int[] labels = direction > 0 ? transitions.leftArcs() : transitions.rightArcs();
        for (int distance = 1; distance <= SEARCH; distance++) {
          int head = word + direction * distance;
          if (head < ROOT || head >= draft.size) {
            break;
          }
          if (!tree.descends(head, word)) {
            reset(direction > 0 ? word : head, direction > 0 ? head : word);
            score();
            int label = best(labels);
            boolean misnamed = head == ROOT && !transitions.relation(label).equals(ROOT_RELATION);
            if (bestScore < scores[label] && !misnamed) {
              bestScore = scores[label];
              bestHead = head;
              bestLabel = label;
            }
          }
        }
      }
      if (bestHead != NONE) {
        attach(word, bestHead, bestLabel);
      } else {
        tree.attach(
            word, ROOT, FeatureHash.of(ROOT_RELATION), FeatureHash.power(ROOT_RELATION.length()));
        draft.heads[word] = ROOT;
        draft.relations[word] = ROOT_RELATION;
      }
    }

    private void reset(int top, int front) {
      asideSize = 0;
      stackSize = 1;
      stack[0] = top;
      input = front;
    }

    private void score() {
      model.score(this, draft.features, scores, room);
    }

    /** The best of these labels; among equals the first. */
    private int best(int[] labels) {
      int best = labels[0];
      for (int label : labels) {
        if (scores[best] < scores[label]) {
          best = label;
        }
      }
      return best;
    }

    @Override
    public int word(Reference reference) {
      int word =
          switch (reference.source()) {
            case STACK -> within(top() + reference.window());
            case INPUT -> within(input + reference.window());
            case DEEPER -> deeper(-reference.window());
          };
      return word == NONE ? NONE : tree.related(word, reference.relation());
    }

    private int within(int word) {
      return word >= 0 && word < draft.size ? word : NONE;
    }

    private int deeper(int depth) {
      return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
    }
  }

  /** Reads the parser. */
  static DependencyParser read(FlatInput in) {
    LinearModel model = LinearModel.read(in);
    return new DependencyParser(model, Transitions.read(in, List.copyOf(model.labels())));
  }
}
