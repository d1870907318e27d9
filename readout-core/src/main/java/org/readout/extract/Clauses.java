package org.readout.extract;

import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Where a word stands among the clauses of its sentence. */
final class Clauses {

  /**
   * Relations by which a noun or preposition belongs to the phrase above it, without a clause
   * between.
   */
  private static final Set<String> WITHIN =
      Set.of(
          "dobj",
          "nsubj",
          "nsubjpass",
          "pobj",
          "prep",
          "attr",
          "npadvmod",
          "conj",
          "appos",
          "poss",
          "compound",
          "nmod",
          "amod",
          "agent",
          "dative",
          "iobj",
          "oprd",
          "advmod",
          "acomp",
          "tmod",
          "dep",
          "nummod",
          "qmod",
          "det");

  /** "the meeting scheduled for Monday": a clause that belongs to its noun like a phrase. */
  private static final Set<String> PLANNED =
      Set.of("schedule", "plan", "set", "slate", "hold", "expect", "arrange", "due");

  private static final int FARTHEST = 12;

  private Clauses() {}

  /**
   * The verb a word hangs on without crossing into another clause; the word itself when it is a
   * verb.
   */
  static Optional<Token> verb(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < FARTHEST; steps++) {
      if (at.isVerb() && (steps == 0 || !Set.of("nmod", "amod").contains(at.relation()))) {
        return Optional.of(at);
      }
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty() || !WITHIN.contains(at.relation())) {
        return Optional.empty();
      }
      at = governor.get();
    }
    return Optional.empty();
  }

  /**
   * The first of joined infinitives, for any of them: "agreed to restore ties and reopen embassies"
   * tells as much of the one as of the other. Any other word is its own.
   */
  static Token firstInfinitive(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> governor = sentence.governor(at);
      boolean joined =
          at.relation().equals("conj")
              && at.tag().equals("VB")
              && sentence.children(at.index(), "nsubj").isEmpty()
              && governor.map(verb -> verb.tag().equals("VB")).orElse(false);
      if (!joined) {
        break;
      }
      at = governor.orElseThrow();
    }
    return at;
  }

  /** The first word of a stretch of text that hangs on nothing within it. */
  static Optional<Token> headOf(Sentence sentence, Span stretch) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(stretch))
        .filter(
            token ->
                sentence
                    .governor(token)
                    .map(governor -> !governor.span().overlaps(stretch))
                    .orElse(true))
        .findFirst();
  }

  /** Whether {@code word} is {@code top} or hangs on it, at any depth. */
  static boolean isUnder(Sentence sentence, Token word, Token top) {
    Token at = word;
    for (int steps = 0; steps <= sentence.tokens().size(); steps++) {
      if (at.index() == top.index()) {
        return true;
      }
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return false;
      }
      at = governor.get();
    }
    return false;
  }

  /**
   * Steps from a word up to another, or -1 when it does not hang on it; clauses in between are not
   * crossed.
   */
  static int distanceWithin(Sentence sentence, Token low, Token top) {
    Token at = low;
    for (int steps = 0; steps < FARTHEST; steps++) {
      if (at.index() == top.index()) {
        return steps;
      }
      Optional<Token> governor = sentence.governor(at);
      boolean planned = at.relation().equals("acl") && PLANNED.contains(at.lemma());
      if (governor.isEmpty() || !(WITHIN.contains(at.relation()) || planned)) {
        return -1;
      }
      at = governor.get();
    }
    return -1;
  }
}
