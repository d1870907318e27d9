package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Actor;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Statements of a text in which somebody speaks in his own name ("Statement by President NAME").
 * What he says of the present and the future is his position; what he tells of the past is told.
 */
final class Authored {

  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
  private static final Set<String> MODALS = Set.of("will", "shall", "must", "should", "can");
  private static final int LEAST_WORDS = 5;

  private Authored() {}

  /** What a sentence says in its author's name, where no rule has found him saying something. */
  static Optional<Claim> claim(AnnotatedDocument document, AnnotatedSentence annotated) {
    Optional<Voice> author = voice(document);
    if (author.isEmpty()
        || document.isQuoted(annotated.span())
        || !isPosition(annotated)
        || !concernsStates(document, annotated)) {
      return Optional.empty();
    }
    String said = annotated.span().in(document.text()).strip();
    if (!said.endsWith(".") || said.split("\\s+", -1).length < LEAST_WORDS) {
      return Optional.empty();
    }
    return Optional.of(
        Claim.of(
            new Statement(
                document.authors(),
                List.of(),
                "say",
                List.of(),
                StatementReader.issues(document, annotated.span())),
            Reality.OCCURRED,
            new Attribution(List.of(Evidences.publisher(document), author.get())),
            List.of(Evidences.of(document, annotated.span())),
            new Derivation(
                List.of("author-speaks"),
                List.of("the text is in the name of " + author.get().name()))));
  }

  /** The author as a voice, or several as one; the words that name them stand in the title. */
  static Optional<Voice> voice(AnnotatedDocument document) {
    List<Actor> authors = document.authors();
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Voice(
                Voice.Kind.OFFICIAL,
                Speaker.names(authors),
                authors.size() == 1 ? Optional.of(authors.get(0)) : Optional.empty(),
                Optional.empty()));
  }

  /** Whether a sentence speaks of a state, a body, somebody who serves one, or a known issue. */
  private static boolean concernsStates(AnnotatedDocument document, AnnotatedSentence annotated) {
    return annotated.mentions().values().stream().anyMatch(mention -> !mention.polities().isEmpty())
        || !StatementReader.issues(document, annotated.span()).isEmpty();
  }

  private static boolean isPosition(AnnotatedSentence annotated) {
    Sentence sentence = annotated.sentence();
    Optional<Token> root = sentence.isParsed() ? sentence.root() : Optional.empty();
    if (root.isEmpty() || sentence.children(root.get().index(), "nsubj").isEmpty()) {
      return false;
    }
    List<Token> auxiliaries = sentence.children(root.get().index(), "aux");
    return auxiliaries.isEmpty()
        ? PRESENT.contains(root.get().tag())
        : auxiliaries.stream()
            .anyMatch(aux -> PRESENT.contains(aux.tag()) || MODALS.contains(aux.lemma()));
  }
}
