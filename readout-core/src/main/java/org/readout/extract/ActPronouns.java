package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.Participant;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Whom the pronouns of one sentence stand for, where the document's cast does not tell. */
final class ActPronouns {

  static final Set<String> PRONOUNS =
      Set.of("it", "its", "he", "his", "she", "her", "him", "they", "their", "them", "itself");
  private static final Set<String> OBJECTS =
      Set.of("they", "them", "he", "him", "she", "her", "it");
  private final AnnotatedDocument document;
  private final AnnotatedSentence annotated;
  private final Sentence sentence;
  private final ActorSectors sectors;
  private final NounPhrases phrases;
  private final Spoken spoken;
  private final Participants participants;

  ActPronouns(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      ActorSectors sectors,
      NounPhrases phrases,
      Spoken spoken,
      Participants participants) {
    this.document = document;
    this.annotated = annotated;
    this.sentence = annotated.sentence();
    this.sectors = sectors;
    this.phrases = phrases;
    this.spoken = spoken;
    this.participants = participants;
  }

  /** "Soldiers dragged two lawmakers out and detained them": the object of the verb before. */
  Optional<List<Participant>> objectBefore(Token pronoun) {
    if (!pronoun.relation().equals("dobj") || !OBJECTS.contains(pronoun.lemma())) {
      return Optional.empty();
    }
    return sentence
        .governor(pronoun)
        .filter(verb -> verb.relation().equals("conj") || verb.relation().equals("advcl"))
        .flatMap(sentence::governor)
        .map(
            verb ->
                sentence.children(verb.index()).stream()
                    .filter(
                        child ->
                            child.relation().equals("dobj") || child.relation().equals("nsubjpass"))
                    .filter(child -> child.index() < pronoun.index())
                    .flatMap(
                        child -> participants.of(child, Participants.Part.AIMED_AT, 1).stream())
                    .toList())
        .filter(found -> !found.isEmpty());
  }

  /**
   * "Russia said it would": a pronoun that nothing else explains is the subject of a verb above.
   */
  List<Participant> antecedent(Token pronoun) {
    Token at = pronoun;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return List.of();
      }
      at = governor.get();
      for (Token child : sentence.children(at.index())) {
        boolean subject = child.relation().equals("nsubj") || child.relation().equals("nsubjpass");
        if (subject && child.index() < pronoun.index() && !PRONOUNS.contains(child.lemma())) {
          List<Participant> found = participants.of(child, Participants.Part.ACTING, 1);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** "It also urged": the body that last was the subject of a sentence. */
  List<Participant> spokenOf(Token pronoun) {
    if (!pronoun.lemma().equals("it") || !pronoun.relation().equals("nsubj")) {
      return List.of();
    }
    return spoken.it(document, annotated, pronoun).stream()
        .flatMap(body -> body.actors().stream())
        .map(
            actor ->
                new Participant(
                    actor, sectors.of(actor), phrases.name(pronoun.span()), pronoun.span()))
        .toList();
  }

  /** "The minister said he had": the words that name him, where the sentence has them. */
  Mention named(Mention mention, Actor actor) {
    if (mention.kind() != Mention.Kind.PRONOUN) {
      return mention;
    }
    return annotated.mentionsInOrder().stream()
        .filter(other -> other.kind() != Mention.Kind.PRONOUN)
        .filter(other -> other.span().end() <= mention.span().start())
        .filter(other -> other.actors().equals(List.of(actor)))
        .findFirst()
        .orElse(mention);
  }
}
