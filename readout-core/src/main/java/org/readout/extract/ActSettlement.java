package org.readout.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.ActType;
import org.readout.claim.ActorRef;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Settles the type of an act: what it is for being announced, promised, or said of an adversary.
 */
final class ActSettlement {

  private static final int FARTHEST = 30;

  private final AnnotatedDocument document;
  private final AnnotatedSentence annotated;
  private final Sentence sentence;
  private final Participants participants;

  ActSettlement(
      AnnotatedDocument document, AnnotatedSentence annotated, Participants participants) {
    this.document = document;
    this.annotated = annotated;
    this.sentence = annotated.sentence();
    this.participants = participants;
  }

  /** The type that an act has for being announced, promised or said of an adversary. */
  ActDraft settle(ActDraft draft, Map<Integer, ActDraft> all) {
    ActDraft settled = draft;
    if (List.of("shift", "friendly").contains(draft.rule().yielded("complement", ""))) {
      Optional<ActDraft> inner = inner(draft, all);
      if (inner.isPresent()) {
        settled = shifted(draft, inner.get());
      }
    }
    Reality reality = settled.reality().reality();
    boolean ahead =
        reality == Reality.SCHEDULED
            || reality == Reality.PROPOSED
            || settled.reality().rule().equals(ActRealities.ON_CONDITION);
    Optional<ActType> announced = Shift.announced(settled.type());
    if (ahead && announced.isPresent()) {
      settled =
          settled.as(
              announced.get(),
              "not done but announced: " + settled.type() + " becomes " + announced.get());
    }
    return allegedByOther(settled);
  }

  private static ActDraft shifted(ActDraft outer, ActDraft inner) {
    ActType type =
        inner.type() == ActType.MOBILIZE && isFriendly(outer)
            ? ActType.AGREE
            : Shift.announced(inner.type()).orElse(inner.type());
    if (type == ActType.REQUEST || type == ActType.ACCUSE || type == ActType.REJECT) {
      return outer;
    }
    if (type == ActType.THREATEN && outer.isMutual()) {
      // "agreed with Cuba to send migrants home": what sides agree on, they do not threaten.
      return outer;
    }
    List<Participant> recipients = outer.recipients();
    if (recipients.isEmpty() && !outer.isMutual()) {
      recipients = Participants.without(inner.recipients(), outer.actors());
    }
    if (recipients.isEmpty() && !outer.isMutual()) {
      // "ready to host the delegates": whoever is to act with or through the one who promises.
      recipients = Participants.without(inner.actors(), outer.actors());
    }
    ActDraft between = outer.between(outer.actors(), recipients);
    return type == outer.type()
        ? between
        : between.as(
            type, "what is announced or agreed is " + inner.type() + ", which makes it " + type);
  }

  /** "agreed to hold an exercise", "offered to send ships": forces that move for the other side. */
  private static boolean isFriendly(ActDraft outer) {
    return outer.isMutual() || outer.rule().yielded("complement", "").equals("friendly");
  }

  /** The act that the deed of another names, the one nearest to its head. */
  private Optional<ActDraft> inner(ActDraft outer, Map<Integer, ActDraft> all) {
    return all.values().stream()
        .filter(other -> other.trigger().index() != outer.trigger().index())
        .filter(
            other -> outer.deed().stream().anyMatch(word -> distance(other.trigger(), word) >= 0))
        .min(
            Comparator.comparingInt(
                other ->
                    outer.deed().stream()
                        .mapToInt(word -> distance(other.trigger(), word))
                        .filter(steps -> steps >= 0)
                        .min()
                        .orElse(FARTHEST)));
  }

  /** Steps from a word up to another, clauses beside it not crossed; -1 when it is not above. */
  private int distance(Token low, Token top) {
    Token at = low;
    for (int steps = 0; steps < FARTHEST; steps++) {
      if (at.index() == top.index()) {
        return steps;
      }
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty() || ActContent.BESIDE.contains(at.relation())) {
        return -1;
      }
      at = governor.get();
    }
    return -1;
  }

  /**
   * House decision: what one side says that the other did to it is a charge, and no event by the
   * one who is charged.
   */
  private ActDraft allegedByOther(ActDraft draft) {
    if (draft.type().quadClass() != 4 || draft.actors().size() != 1) {
      return draft;
    }
    Voice last = Evidences.attribution(document, annotated, draft.trigger()).innermost();
    if (last.kind() != Voice.Kind.OFFICIAL || last.actor().isEmpty()) {
      return draft;
    }
    ActorRef speaker = last.actor().get().polity();
    boolean own = draft.actors().get(0).actor().polity().equals(speaker);
    boolean victim =
        draft.recipients().stream().anyMatch(one -> one.actor().polity().equals(speaker));
    if (own || !victim || !(speaker instanceof ActorRef.Known)) {
      return draft;
    }
    List<Participant> speaking = participants.speaker(draft.trigger());
    return draft
        .between(speaking, draft.actors())
        .as(ActType.ACCUSE, "said by the other side: " + draft.type() + " becomes a charge");
  }
}
