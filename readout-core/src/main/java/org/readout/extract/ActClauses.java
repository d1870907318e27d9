package org.readout.extract;

import java.util.Optional;
import java.util.Set;
import org.readout.claim.Participant;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Tells which acts of a sentence are a case, a question or another act told once more. */
final class ActClauses {

  /** Words that open the case for which something is said. */
  private static final Set<String> CASES = Set.of("if", "unless", "until", "till", "lest");

  private static final Set<String> QUESTION = Set.of("whether");

  private static final int FARTHEST = 30;

  private final Sentence sentence;

  ActClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether the second act is only the case for which the first is threatened, promised or asked:
   * "threatened with sanctions if it buys the missiles". What an observer thinks of is no such
   * case.
   */
  boolean isCaseOf(ActDraft outer, ActDraft inner) {
    if (outer.trigger().index() == inner.trigger().index()) {
      return false;
    }
    return clauseOf(inner.trigger(), CASES)
        .filter(clause -> !Clauses.isUnder(sentence, outer.trigger(), clause))
        .flatMap(sentence::governor)
        .filter(
            main ->
                Clauses.isUnder(sentence, outer.trigger(), main)
                    || Clauses.isUnder(sentence, main, outer.trigger()))
        .isPresent();
  }

  /** "declined to say whether it had struck": a question, which tells of nothing done. */
  boolean isQuestion(ActDraft draft) {
    return clauseOf(draft.trigger(), QUESTION).isPresent();
  }

  /**
   * Whether the second act only tells the first once more: the same kind of deed by the same side,
   * to nobody else, or what came of it ("overran a base, killing 17 soldiers").
   */
  boolean repeats(ActDraft first, ActDraft again) {
    if (first.type() != again.type()
        || first.trigger().index() >= again.trigger().index()
        || first.reality().reality() != again.reality().reality()
        || !ActContent.sharesActor(first, again)) {
      return false;
    }
    boolean participle =
        again.trigger().tag().equals("VBG") && again.trigger().relation().equals("advcl");
    boolean sameSides =
        first.recipients().stream()
            .map(Participant::actor)
            .toList()
            .equals(again.recipients().stream().map(Participant::actor).toList());
    return switch (first.type()) {
      case ASSAULT -> participle || again.recipients().isEmpty();
      case ACCUSE -> sameSides && (participle || first.deed().isEmpty());
      case PROTEST -> again.recipients().isEmpty();
      default -> false;
    };
  }

  /** The head of the clause around a word that one of these words opens. */
  private Optional<Token> clauseOf(Token word, Set<String> openers) {
    Token at = word;
    for (int steps = 0; steps < FARTHEST; steps++) {
      boolean opened =
          sentence.children(at.index(), "mark").stream()
              .anyMatch(mark -> openers.contains(mark.lemma()));
      if (opened) {
        return Optional.of(at);
      }
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return Optional.empty();
      }
      at = governor.get();
    }
    return Optional.empty();
  }
}
