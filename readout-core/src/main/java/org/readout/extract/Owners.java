package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Participant;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Leads from a thing to whoever it belongs to, who made it, or whom it concerns. */
final class Owners {

  /** Prepositions behind a thing that lead to whoever acts through it. */
  private static final Set<String> OF_ACTOR = Set.of("of", "by", "from");

  /** Prepositions behind a thing that lead to whoever it concerns. */
  private static final List<String> OF_OTHERS =
      List.of(
          "of", "by", "against", "from", "with", "to", "toward", "towards", "on", "upon", "at",
          "over", "between", "among", "for", "in", "into", "inside", "near", "off");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "inside", "into", "off");
  private final AnnotatedDocument document;
  private final AnnotatedSentence annotated;
  private final Sentence sentence;
  private final ActorSectors sectors;
  private final NounPhrases phrases;
  private final List<Span> given;
  private final Participants participants;

  Owners(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      ActorSectors sectors,
      NounPhrases phrases,
      List<Span> given,
      Participants participants) {
    this.document = document;
    this.annotated = annotated;
    this.sentence = annotated.sentence();
    this.sectors = sectors;
    this.phrases = phrases;
    this.given = given;
    this.participants = participants;
  }

  /** The one to whom a thing belongs, by whom it is, or, for recipients, whom it concerns. */
  List<Participant> of(Token thing, Participants.Part part, int depth) {
    boolean acting = part == Participants.Part.ACTING;
    List<Participant> found = new ArrayList<>();
    for (Token child : sentence.children(thing.index())) {
      if (Set.of("poss", "compound", "nmod", "amod").contains(child.relation())
          && child.index() < thing.index()) {
        for (Token one : phrases.withConjuncts(child)) {
          found.addAll(participants.of(one, part, 0));
        }
      }
    }
    if (!found.isEmpty()) {
      return known(found);
    }
    if (acting) {
      Optional<Speaker> issuer =
          SpeechWords.UTTERANCE.contains(thing.lemma())
              ? Speakers.issuer(document, annotated, thing)
              : Optional.empty();
      if (issuer.isPresent()) {
        Speaker speaker = issuer.get();
        return speaker.actors().stream()
            .map(
                actor ->
                    new Participant(
                        actor, sectors.of(actor), phrases.name(speaker.words()), speaker.words()))
            .toList();
      }
    }
    for (String preposition : OF_OTHERS) {
      if (part == Participants.Part.BLAMED
          && NounWords.VIOLENCE.contains(thing.lemma())
          && !preposition.equals("by")) {
        // "condemned the attack on a church", "the killing of a monk": whoever suffers is not
        // blamed.
        continue;
      }
      boolean partitive = NounWords.PART_OF.contains(thing.lemma()) || thing.hasTag("CD");
      if (acting && !leadsToActor(preposition, thing)) {
        continue;
      }
      if (partitive && !preposition.equals("of")) {
        continue;
      }
      for (Token prep : sentence.children(thing.index())) {
        boolean leads =
            (prep.relation().equals("prep") || prep.relation().equals("agent"))
                && prep.lemma().equals(preposition);
        if (leads) {
          for (Token object : sentence.children(prep.index(), "pobj")) {
            for (Token one : phrases.withConjuncts(object)) {
              participants.of(one, part, depth - 1).stream()
                  .filter(somebody -> !isUnknownPlace(preposition, somebody))
                  .forEach(found::add);
            }
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (Token clause : sentence.children(thing.index(), "acl")) {
      // "threats made by the rebels": whoever the clause behind a thing gives as its author.
      for (Token by : sentence.children(clause.index(), "agent")) {
        for (Token object : sentence.children(by.index(), "pobj")) {
          found.addAll(participants.of(object, part, depth - 1));
        }
      }
    }
    return found.isEmpty() && !acting ? place(thing) : found;
  }

  private static boolean leadsToActor(String preposition, Token thing) {
    return OF_ACTOR.contains(preposition)
        || (preposition.equals("for") && NounWords.AIM.contains(thing.lemma()));
  }

  /** "an attack in Pahalgam": a name of which nothing is known but that something was there. */
  private boolean isUnknownPlace(String preposition, Participant somebody) {
    return PLACING.contains(preposition)
        && somebody.actor().polity() instanceof ActorRef.Unresolved
        && somebody.sectors().isEmpty()
        && given.stream().noneMatch(span -> span.overlaps(somebody.words()));
  }

  /** "A Russian missile attack": beside a state or body, the other words only say what kind. */
  private static List<Participant> known(List<Participant> found) {
    List<Participant> known =
        found.stream().filter(one -> one.actor().polity() instanceof ActorRef.Known).toList();
    return known.isEmpty() ? found : known;
  }

  /** A town or region that stands for those who live there: "the town of Bakhmut was shelled". */
  private List<Participant> place(Token thing) {
    Span words = phrases.phrase(thing);
    return phrases
        .countryOf(words)
        .map(
            country ->
                List.of(
                    new Participant(
                        Actor.of(new ActorRef.Known(country)),
                        List.of(),
                        phrases.name(words),
                        words)))
        .orElse(List.of());
  }
}
