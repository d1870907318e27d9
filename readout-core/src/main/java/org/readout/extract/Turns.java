package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
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

  /** A sentence of so many words says something, whatever it is about. */
  private static final int LONG = 9;

  private static final Set<String> FIRST_PERSON = Set.of("I", "we");

  private Turns() {}

  /** Whether a sentence is spoken in a turn of a transcript. */
  static boolean isSpoken(AnnotatedDocument document, AnnotatedSentence annotated) {
    return document.turns().stream().anyMatch(turn -> turn.words().overlaps(annotated.span()));
  }

  /** What an official says in a sentence of his turn, where it is about somebody or something. */
  static Optional<Claim> claim(AnnotatedDocument document, AnnotatedSentence annotated) {
    Optional<Turn> turn =
        document.turns().stream().filter(one -> one.words().overlaps(annotated.span())).findFirst();
    Optional<Actor> speaker = turn.flatMap(Turn::speaker);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Span own = own(document, annotated.span(), turn.get());
    List<String> issues = StatementReader.issues(document, own);
    boolean aboutSomeone =
        annotated.mentions().values().stream()
            .anyMatch(mention -> own.contains(mention.span()) && isOfSomeState(mention));
    String said = own.in(document.text());
    int length = said.split("\\s+", -1).length;
    boolean substantial =
        length >= LONG
            || (length >= LEAST_WORDS
                && (aboutSomeone || !issues.isEmpty() || isInFirstPerson(annotated, own)));
    if (!substantial
        || !hasSubject(annotated)
        || isModeration(said, aboutSomeone)
        || said.endsWith("?")) {
      return Optional.empty();
    }
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

  /** The sentence without the label of its speaker. */
  private static Span own(AnnotatedDocument document, Span sentence, Turn turn) {
    int start = Math.max(sentence.start(), turn.words().start());
    while (start + 1 < sentence.end() && Character.isWhitespace(document.text().charAt(start))) {
      start++;
    }
    return Span.of(start, Math.max(sentence.end(), start + 1));
  }

  private static boolean isOfSomeState(Mention mention) {
    return !mention.polities().isEmpty() && mention.span().length() > "we".length();
  }

  /** "Let's go to the next question." */
  private static boolean isModeration(String said, boolean aboutSomeone) {
    String plain = said.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return SpeechWords.MODERATION.stream()
        .anyMatch(words -> aboutSomeone ? plain.startsWith(words) : plain.contains(words));
  }

  /** "Thank you for your question." has none. */
  private static boolean hasSubject(AnnotatedSentence annotated) {
    return annotated.sentence().tokens().stream()
        .anyMatch(token -> token.relation().startsWith("nsubj"));
  }

  private static boolean isInFirstPerson(AnnotatedSentence annotated, Span own) {
    boolean opens =
        annotated.sentence().within(own).stream()
            .findFirst()
            .filter(token -> FIRST_PERSON.contains(token.lemma()))
            .isPresent();
    return opens
        || annotated.sentence().root().stream()
            .flatMap(root -> annotated.sentence().children(root.index(), "nsubj").stream())
            .anyMatch(subject -> FIRST_PERSON.contains(subject.lemma()));
  }
}
