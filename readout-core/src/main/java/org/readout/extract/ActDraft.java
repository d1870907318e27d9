package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.ActType;
import org.readout.claim.Participant;
import org.readout.language.Token;
import org.readout.rules.Rule;

/**
 * An act as it takes shape within its sentence.
 *
 * @param annotated the sentence
 * @param rule the rule that found it
 * @param trigger the word that set the rule off
 * @param type the event type, which may no longer be the rule's own
 * @param actors who acts; all sides of a mutual act
 * @param recipients whom it is aimed at
 * @param deed the words that say what is to be done, asked or refused
 * @param reality how real it is
 * @param notes what was decided on the way, for {@code explain}
 */
record ActDraft(
    AnnotatedSentence annotated,
    Rule rule,
    Token trigger,
    ActType type,
    List<Participant> actors,
    List<Participant> recipients,
    List<Token> deed,
    Realities.Decision reality,
    List<String> notes) {

  /** "The two presidents agreed": what several do of these, they do with each other. */
  private static final Set<ActType> SHARED =
      Set.of(ActType.AGREE, ActType.CONSULT, ActType.COOPERATE);

  ActDraft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    deed = List.copyOf(deed);
    notes = List.copyOf(notes);
  }

  /** Whether several sides do it to each other: by rule, or because such acts are always shared. */
  boolean isMutual() {
    return (rule.yielded("mutual", "").equals("yes") || SHARED.contains(type))
        && recipients.isEmpty()
        && actors.stream().map(Participant::actor).distinct().count() > 1;
  }

  /** Whether the rule still speaks for the type: its modes are those of another type otherwise. */
  boolean isOfItsRule() {
    return rule.yielded("type", "").equals(type.name());
  }

  /**
   * Whether it is contact, held or planned: a planned meeting is coded AGREE and is one all the
   * same.
   */
  boolean isContact() {
    return rule.yielded("type", "").equals(ActType.CONSULT.name());
  }

  ActDraft as(ActType other, String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new ActDraft(annotated, rule, trigger, other, actors, recipients, deed, reality, more);
  }

  ActDraft withNote(String note) {
    return as(type, note);
  }

  ActDraft between(List<Participant> acting, List<Participant> receiving) {
    return new ActDraft(annotated, rule, trigger, type, acting, receiving, deed, reality, notes);
  }
}
