package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.language.Token;

/**
 * Who was spoken of before a sentence, for words that lead back to him: "the statement added", "it
 * said".
 *
 * @param issuer whose statement, readout or message was spoken of last
 * @param body the state, ministry or body that last was the subject of a clause
 * @param age how many sentences ago that was
 */
record Spoken(Optional<Speaker> issuer, Optional<Speaker> body, int age) {

  /** "It" leads back over no more sentences than this. */
  private static final int FARTHEST = 2;

  private static final Set<Mention.Kind> BODIES =
      Set.of(Mention.Kind.POLITY, Mention.Kind.INSTITUTION);

  /** Nobody, at the beginning of a document. */
  static Spoken nobody() {
    return new Spoken(Optional.empty(), Optional.empty(), 0);
  }

  /** The same after one more sentence. */
  Spoken after(AnnotatedDocument document, AnnotatedSentence annotated, List<Speech> speeches) {
    Optional<Speaker> named = issuer(document, annotated, speeches);
    Optional<Speaker> subject = body(document, annotated, annotated.sentence().tokens().size());
    return new Spoken(
        named.isPresent() ? named : issuer,
        subject.isPresent() ? subject : body,
        subject.isPresent() ? 0 : age + 1);
  }

  /** Whom "it" means at a word: the last body that was a subject before it. */
  Optional<Speaker> it(AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Optional<Speaker> here = body(document, annotated, word.index());
    return here.isPresent() || age >= FARTHEST ? here : body;
  }

  private static Optional<Speaker> body(
      AnnotatedDocument document, AnnotatedSentence annotated, int before) {
    Optional<Speaker> last = Optional.empty();
    for (Token token : annotated.sentence().tokens()) {
      Optional<Mention> mention = annotated.mention(token);
      boolean subject = token.relation().equals("nsubj") || token.relation().equals("nsubjpass");
      if (token.index() < before
          && subject
          && mention.isPresent()
          && BODIES.contains(mention.get().kind())
          && mention.get().actors().size() == 1) {
        last = Optional.of(Speaker.of(mention.get(), document.text()));
      }
    }
    return last;
  }

  /** Whose statement, readout or message a sentence speaks of. */
  private static Optional<Speaker> issuer(
      AnnotatedDocument document, AnnotatedSentence annotated, List<Speech> speeches) {
    for (Token token : annotated.sentence().tokens()) {
      if (SpeechWords.UTTERANCE.contains(token.lemma())) {
        Optional<Speaker> named = Speakers.issuer(document, annotated, token);
        if (named.isPresent()) {
          return named;
        }
        if (token.relation().equals("pobj")) {
          // "In a statement, the Department said".
          return speeches.stream()
              .filter(speech -> speeches.stream().noneMatch(outer -> outer.reports(speech.verb())))
              .findFirst()
              .map(Speech::speaker);
        }
      }
    }
    return Optional.empty();
  }
}
