package org.readout.extract;

import java.util.Optional;
import java.util.Set;
import org.readout.claim.ActType;
import org.readout.claim.Reality;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Decides which acts of a sentence are only what another act speaks of. */
final class ActContent {

  /** Clauses that stand beside an act and not within what it speaks of. */
  static final Set<String> BESIDE = Set.of("conj", "relcl", "parataxis", "appos", "dep");

  /** Prepositions behind which the ground of a punishment stands. */
  private static final Set<String> GROUND = Set.of("for", "of", "over");

  private static final int FARTHEST = 30;

  private final Sentence sentence;

  ActContent(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether the second act is only what the first speaks of, or the same operation told once more.
   */
  boolean covers(ActDraft outer, ActDraft inner) {
    if (outer.trigger().index() == inner.trigger().index()) {
      return false;
    }
    if (isPunishment(outer) && isGround(inner.trigger(), outer.trigger())) {
      return true;
    }
    boolean sameOperation = outer.type() == inner.type() && sharesActor(outer, inner);
    if (sameOperation && isUnder(inner.trigger(), outer.trigger(), outer, true)) {
      return true;
    }
    // "thanked them for sending tanks": the tanks were sent.
    boolean vouchedFor =
        outer.type() == ActType.SUPPORT
            && inner.type() == ActType.AID
            && inner.reality().reality() == Reality.OCCURRED;
    return isVerbal(outer)
        && !vouchedFor
        && !isPerformed(outer, inner)
        && isUnder(top(inner), top(outer), outer, false);
  }

  private static boolean isPunishment(ActDraft draft) {
    return draft.type() == ActType.SANCTION || draft.type() == ActType.COERCE;
  }

  /** "jailed for spying", "held on charges of plotting": the ground that is given is no event. */
  private boolean isGround(Token low, Token top) {
    boolean given = false;
    Token at = low;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty() || BESIDE.contains(at.relation())) {
        return false;
      }
      given |= at.relation().equals("pcomp") && GROUND.contains(governor.get().lemma());
      if (governor.get().index() == top.index()) {
        return given;
      }
      at = governor.get();
    }
    return false;
  }

  private static boolean isVerbal(ActDraft draft) {
    return !draft.type().isMaterial()
        || !ActType.valueOf(draft.rule().yielded("type", "")).isMaterial();
  }

  /** "called to congratulate": what is done by saying it is no content of the talk. */
  private static boolean isPerformed(ActDraft outer, ActDraft inner) {
    return outer.type() == ActType.CONSULT && inner.reality().rule().equals(ActRealities.PERFORMED);
  }

  /** "Iran must leave": a modal speaks of its verb and of all that hangs on it. */
  private Token top(ActDraft draft) {
    return draft.trigger().hasTag("MD")
        ? sentence.governor(draft.trigger()).orElse(draft.trigger())
        : draft.trigger();
  }

  private boolean isUnder(Token low, Token top, ActDraft outer, boolean sameOperation) {
    if (outer.trigger().hasTag("MD") && low.index() == top.index()) {
      return true;
    }
    Token at = low;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return false;
      }
      boolean reached = governor.get().index() == top.index();
      boolean joined = sameOperation && !reached && at.relation().equals("conj");
      boolean adverbial =
          reached
              && at.relation().equals("advcl")
              && !outer.type().isMaterial()
              && !isPurpose(at)
              && !outer.deed().contains(at);
      if ((BESIDE.contains(at.relation()) && !joined) || adverbial) {
        return false;
      }
      if (reached) {
        return !at.relation().equals("nsubj");
      }
      at = governor.get();
    }
    return false;
  }

  private boolean isPurpose(Token verb) {
    return verb.tag().equals("VB")
        && sentence.children(verb.index(), "aux").stream().anyMatch(aux -> aux.tag().equals("TO"));
  }

  /** Whether somebody acts in both. */
  static boolean sharesActor(ActDraft one, ActDraft other) {
    return one.actors().stream()
        .anyMatch(
            actor ->
                other.actors().stream()
                    .anyMatch(
                        second ->
                            second.words().overlaps(actor.words())
                                || second.actor().equals(actor.actor())));
  }
}
