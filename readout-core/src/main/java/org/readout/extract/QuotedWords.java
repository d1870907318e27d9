package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Decides whose words stand in quotation marks. */
final class QuotedWords {

  /** Relations in which the words of a quotation are what the verb above them says. */
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "agent");

  private final AnnotatedDocument document;
  private final Map<Speech, List<Span>> bySpeech = new LinkedHashMap<>();
  private final List<Span> open = new ArrayList<>();

  /**
   * Gives each quotation of a document to one of these speeches.
   *
   * @param document the document
   * @param speeches by sentence, in text order
   */
  QuotedWords(AnnotatedDocument document, Map<AnnotatedSentence, List<Speech>> speeches) {
    this.document = document;
    for (Span quotation : document.quotations()) {
      Optional<Speech> speech = speech(quotation, speeches);
      if (speech.isPresent()) {
        bySpeech.computeIfAbsent(speech.get(), unused -> new ArrayList<>()).add(quotation);
      } else {
        open.add(quotation);
      }
    }
  }

  /** The quotations that belong to a speech, in text order. */
  List<Span> of(Speech speech) {
    return List.copyOf(bySpeech.getOrDefault(speech, List.of()));
  }

  /** Quotations that no speech of their own sentences accounts for, in text order. */
  List<Span> open() {
    return List.copyOf(open);
  }

  /** The sentences that a quotation touches. */
  static List<AnnotatedSentence> sentences(AnnotatedDocument document, Span quotation) {
    return document.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(quotation))
        .toList();
  }

  private Optional<Speech> speech(Span quotation, Map<AnnotatedSentence, List<Speech>> speeches) {
    List<AnnotatedSentence> sentences = sentences(document, quotation);
    // The speaker of a quotation of several sentences stands in the last or in the first.
    for (int i = sentences.size() - 1; i >= 0; i--) {
      AnnotatedSentence sentence = sentences.get(i);
      Optional<Speech> speech =
          governing(sentence, quotation, speeches.getOrDefault(sentence, List.of()));
      if (speech.isPresent()) {
        return speech;
      }
    }
    return announced(quotation, speeches);
  }

  /** The speech whose content the quotation is, or is part of. */
  private Optional<Speech> governing(
      AnnotatedSentence annotated, Span quotation, List<Speech> speeches) {
    Sentence sentence = annotated.sentence();
    List<Token> quoted =
        sentence.tokens().stream()
            .filter(token -> quotation.contains(token.span()) && !token.relation().equals("punct"))
            .toList();
    for (Token token : quoted) {
      Optional<Token> governor = sentence.governor(token);
      boolean top = governor.isEmpty() || !quotation.contains(governor.get().span());
      if (top) {
        Optional<Speech> above = above(sentence, token, isCutOff(quotation), speeches);
        if (above.isPresent()) {
          return above;
        }
      }
    }
    for (Speech speech : speeches) {
      if (quotation.contains(speech.verb().span())) {
        // "strongly condemns": the very word of saying is quoted.
        return Optional.of(speech);
      }
    }
    // "We agree," he said: the parser may have hung the saying on the words said.
    for (Speech speech : speeches) {
      Token at = speech.verb();
      boolean hangsOnQuoted =
          Set.of("parataxis", "ccomp", "advcl", "conj", "dep").contains(at.relation())
              && sentence
                  .governor(at)
                  .filter(above -> quotation.contains(above.span()))
                  .isPresent();
      if (hangsOnQuoted) {
        return Optional.of(speech);
      }
    }
    return speeches.size() == 1 && isWhole(quoted) && isBeside(speeches.get(0), quotation)
        ? Optional.of(speeches.get(0))
        : Optional.empty();
  }

  /** "Europe," he said, "will act": a comma within the marks shows that the words go on. */
  private boolean isCutOff(Span quotation) {
    String words = quotation.in(document.text());
    return words.length() > 2 && words.charAt(words.length() - 2) == ',';
  }

  /** The nearest speech above a word, unless the word belongs to whoever makes it. */
  private static Optional<Speech> above(
      Sentence sentence, Token word, boolean cutOff, List<Speech> speeches) {
    Token at = word;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return Optional.empty();
      }
      Token verb = governor.get();
      for (Speech speech : speeches) {
        if (speech.verb().equals(verb)) {
          return SUBJECTS.contains(at.relation()) && !cutOff
              ? Optional.empty()
              : Optional.of(speech);
        }
      }
      at = verb;
    }
    return Optional.empty();
  }

  /** More than a turn of phrase. */
  private static boolean isWhole(List<Token> quoted) {
    return quoted.stream().anyMatch(Token::isVerb);
  }

  private static boolean isBeside(Speech speech, Span quotation) {
    int verb = speech.verb().span().start();
    return verb < quotation.start() || verb >= quotation.end();
  }

  /** "He said:" and then, on a line of its own, the quotation. */
  private Optional<Speech> announced(
      Span quotation, Map<AnnotatedSentence, List<Speech>> speeches) {
    int before = quotation.start() - 1;
    while (before >= 0 && Character.isWhitespace(document.text().charAt(before))) {
      before--;
    }
    if (before < 0 || document.text().charAt(before) != ':') {
      return Optional.empty();
    }
    Span colon = Span.of(before, before + 1);
    return document.sentences().stream()
        .filter(sentence -> sentence.span().contains(colon))
        .flatMap(sentence -> speeches.getOrDefault(sentence, List.of()).stream())
        .filter(speech -> speech.kind().equals("say"))
        .findFirst();
  }
}
