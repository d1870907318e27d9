package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Turn;
import org.readout.claim.Actor;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.text.Span;

/**
 * Statements of a transcript: what an official says in a turn, where it is about somebody or
 * something.
 */
final class Turns {

  /** "I have no travel to announce." */
  private static final int LEAST_WORDS = 5;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private Turns() {}

  /** Whether a sentence is spoken in a turn of a transcript. */
  static boolean isSpoken(AnnotatedDocument document, AnnotatedSentence annotated) {
    return document.turns().stream().anyMatch(turn -> turn.words().overlaps(annotated.span()));
  }

  static Optional<Claim> claim(AnnotatedDocument document, AnnotatedSentence annotated) {
    Span words = annotated.span();
    Optional<Turn> turn =
        document.turns().stream().filter(one -> one.words().overlaps(words)).findFirst();
    Optional<Actor> speaker = turn.flatMap(Turn::speaker);
    List<String> issues = StatementReader.issues(document, words);
    boolean aboutSomething =
        !issues.isEmpty()
            || annotated.mentions().values().stream()
                .anyMatch(mention -> !mention.polities().isEmpty() && mention.span().length() > 2);
    String said = words.in(document.text());
    int length = said.split("\\s+", -1).length;
    boolean substantial = (aboutSomething || isInFirstPerson(annotated)) && length >= LEAST_WORDS;
    if (speaker.isEmpty() || !substantial || said.endsWith("?")) {
      return Optional.empty();
    }
    Span own = Span.of(Math.max(words.start(), turn.get().words().start() + 1), words.end());
    List<Voice> chain = new ArrayList<>(List.of(Evidences.publisher(document)));
    chain.add(
        new Voice(
            Voice.Kind.OFFICIAL,
            turn.get().label().in(document.text()),
            speaker,
            Optional.of(turn.get().label())));
    return Optional.of(
        Claim.of(
            new Statement(List.of(speaker.get()), List.of(), "say", List.of(own), issues),
            Reality.OCCURRED,
            new Attribution(chain),
            List.of(Evidences.of(document, own)),
            new Derivation(
                List.of("transcript-turn"),
                note(turn.get().label().in(document.text()), speaker.get()))));
  }

  private static List<String> note(String label, Actor speaker) {
    return label.equals(speaker.label())
        ? List.of()
        : List.of("\"" + label + "\" is " + speaker.label());
  }

  private static boolean isInFirstPerson(AnnotatedSentence annotated) {
    boolean opens = FIRST_PERSON.contains(annotated.sentence().token(0).lemma());
    return opens
        || annotated.sentence().root().stream()
            .flatMap(root -> annotated.sentence().children(root.index(), "nsubj").stream())
            .anyMatch(subject -> FIRST_PERSON.contains(subject.lemma()));
  }
}
