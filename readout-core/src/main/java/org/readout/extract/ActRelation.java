package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Participant;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Chooses, among the acts a sentence could tell of, the one that relates two given stretches. */
final class ActRelation {

  private static final int BOTH_FIT = 6;
  private static final int UNDER = 3;
  private static final int ON_THE_WAY = 2;

  private final Sentence sentence;
  private final Span source;
  private final Span target;
  private final Set<Integer> way;

  ActRelation(AnnotatedSentence annotated, Span source, Span target) {
    this.sentence = annotated.sentence();
    this.source = source;
    this.target = target;
    this.way = way();
  }

  /** The act that fits the two best; empty when no word of the sentence sets off a rule. */
  Optional<ActDraft> best(List<ActDraft> drafts, List<ActDraft> told) {
    Set<Integer> kept = new HashSet<>();
    told.forEach(draft -> kept.add(draft.trigger().index()));
    return drafts.stream()
        .max(
            Comparator.comparingInt(
                    (ActDraft draft) ->
                        score(draft) * 2 + (kept.contains(draft.trigger().index()) ? 1 : 0))
                .thenComparing(draft -> -depth(draft.trigger()))
                .thenComparing(draft -> -draft.trigger().index()));
  }

  private int score(ActDraft draft) {
    if (draft.notes().contains(ActFinder.GIVEN)) {
      return way.contains(draft.trigger().index()) ? ON_THE_WAY : 0;
    }
    boolean acts = overlap(draft.actors(), source);
    boolean receives =
        overlap(draft.recipients(), target)
            || (draft.isMutual() && overlap(draft.actors(), target));
    boolean reversed = overlap(draft.actors(), target) && overlap(draft.recipients(), source);
    int score = (acts ? BOTH_FIT : 0) + (receives ? BOTH_FIT : 0);
    if (!receives && covers(draft.trigger(), target)) {
      score += UNDER;
    }
    if (!acts && covers(draft.trigger(), source)) {
      score += 1;
    }
    return score
        + (reversed ? UNDER : 0)
        + (way.contains(draft.trigger().index()) ? ON_THE_WAY : 0);
  }

  private static boolean overlap(List<Participant> participants, Span stretch) {
    return participants.stream().anyMatch(one -> one.words().overlaps(stretch));
  }

  private boolean covers(Token top, Span stretch) {
    return Clauses.headOf(sentence, stretch)
        .map(head -> Clauses.isUnder(sentence, head, top))
        .orElse(false);
  }

  /** The words on the way through the parse from one stretch to the other. */
  private Set<Integer> way() {
    List<Integer> first = Clauses.headOf(sentence, source).map(this::upwards).orElse(List.of());
    List<Integer> second = Clauses.headOf(sentence, target).map(this::upwards).orElse(List.of());
    Set<Integer> shared = new HashSet<>(first);
    shared.retainAll(second);
    Set<Integer> between = new HashSet<>();
    first.stream().filter(at -> !shared.contains(at)).forEach(between::add);
    second.stream().filter(at -> !shared.contains(at)).forEach(between::add);
    first.stream().filter(shared::contains).findFirst().ifPresent(between::add);
    return between;
  }

  private List<Integer> upwards(Token from) {
    List<Integer> path = new ArrayList<>(List.of(from.index()));
    Optional<Token> at = sentence.governor(from);
    while (at.isPresent() && path.size() <= sentence.tokens().size()) {
      path.add(at.get().index());
      at = sentence.governor(at.get());
    }
    return path;
  }

  private int depth(Token token) {
    return upwards(token).size();
  }
}
