package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.annotate.dates.TimeExpression;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * The nouns of one sentence: what belongs to them, whether they mean a time or a place, and of
 * which state they are.
 */
final class NounPhrases {

  private static final Set<String> LOCATED =
      Set.of("of", "in", "from", "at", "across", "inside", "near", "around", "throughout");

  private static final Set<String> BEFORE =
      Set.of(
          "det",
          "amod",
          "compound",
          "poss",
          "nummod",
          "num",
          "nmod",
          "quantmod",
          "case",
          "hyph",
          "advmod",
          "meta",
          "qmod",
          "npadvmod");

  private static final int LONGEST_NAME = 160;

  private final AnnotatedDocument document;
  private final AnnotatedSentence annotated;
  private final Sentence sentence;
  private final List<DictionaryMatch> names;
  private final List<TimeExpression> times;

  NounPhrases(AnnotatedDocument document, AnnotatedSentence annotated) {
    this.document = document;
    this.annotated = annotated;
    this.sentence = annotated.sentence();
    // Asked for once a sentence, for a long document has many.
    this.names = document.namesWithin(annotated.span());
    this.times = document.timesWithin(annotated.span());
  }

  List<String> modifiers(Token token) {
    return sentence.children(token.index()).stream()
        .filter(child -> Set.of("compound", "amod", "nmod", "poss").contains(child.relation()))
        .map(Token::lemma)
        .toList();
  }

  boolean isTime(Token token) {
    return times.stream().anyMatch(time -> time.span().contains(token.span()));
  }

  /** What the dictionary knows that a word is part of. */
  List<DictionaryMatch> namesOver(Token token) {
    return names.stream().filter(match -> match.span().contains(token.span())).toList();
  }

  /** Whether a word is part of a name that means a place and no government. */
  boolean isPlace(Token token) {
    return names.stream()
        .filter(match -> match.span().contains(token.span()))
        .anyMatch(
            match ->
                match.candidates().stream()
                    .allMatch(
                        candidate ->
                            candidate.kind() == Kind.PLACE || candidate.kind() == Kind.VENUE));
  }

  /** The state that somebody described is of: "Italian police", "police in Lagos". */
  Optional<String> polity(Token token, Span words) {
    Set<String> polities = new LinkedHashSet<>();
    boolean foreign = NounWords.RELATED.contains(token.lemma());
    for (Token child : sentence.children(token.index())) {
      if (Set.of("poss", "compound", "nmod", "amod").contains(child.relation())
          && !(foreign && child.relation().equals("poss"))) {
        annotated.mention(child).ifPresent(mention -> polities.addAll(mention.polities()));
      }
    }
    if (polities.isEmpty()) {
      for (Token prep : sentence.children(token.index(), "prep")) {
        if (LOCATED.contains(prep.lemma())) {
          for (Token object : sentence.children(prep.index(), "pobj")) {
            annotated.mention(object).ifPresent(mention -> polities.addAll(mention.polities()));
            for (Token child : sentence.children(object.index())) {
              if (Set.of("poss", "compound", "nmod", "amod").contains(child.relation())) {
                annotated.mention(child).ifPresent(mention -> polities.addAll(mention.polities()));
              }
            }
          }
        }
      }
    }
    if (polities.size() == 1) {
      return polities.stream().findFirst();
    }
    return polities.isEmpty() && !foreign ? countryOf(words) : Optional.empty();
  }

  /** The one state that the names within a stretch of text lie in or are of. */
  Optional<String> countryOf(Span words) {
    Set<String> countries = countries(words);
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** The states that the names within a stretch of text lie in or are of. */
  Set<String> countries(Span words) {
    Set<String> countries = new LinkedHashSet<>();
    names.stream()
        .filter(match -> words.contains(match.span()))
        .flatMap(match -> match.candidates().stream())
        .forEach(candidate -> country(candidate).ifPresent(countries::add));
    return countries;
  }

  private static Optional<String> country(Candidate candidate) {
    return switch (candidate.kind()) {
      case STATE, NATIONALITY, ORGANISATION -> Optional.of(candidate.id());
      case METONYM -> Optional.of(candidate.id());
      case PLACE, VENUE -> candidate.detail();
      default -> Optional.empty();
    };
  }

  /** A noun with what stands before it and the place or owner behind it. */
  Span phrase(Token head) {
    int start = head.span().start();
    int end = head.span().end();
    for (Token child : sentence.children(head.index())) {
      if (child.index() < head.index() && BEFORE.contains(child.relation())) {
        List<Token> part = sentence.subtree(child.index());
        start = Math.min(start, part.get(0).span().start());
      }
    }
    for (Token prep : sentence.children(head.index(), "prep")) {
      boolean follows = prep.index() > head.index() && LOCATED.contains(prep.lemma());
      for (Token object : follows ? sentence.children(prep.index(), "pobj") : List.<Token>of()) {
        boolean time = isTime(object);
        boolean plain = sentence.children(object.index(), "relcl").isEmpty();
        Span reached = annotated.mention(object).map(Mention::span).orElse(object.span());
        if (!time && plain && reached.end() - start <= LONGEST_NAME) {
          end = Math.max(end, reached.end());
        }
      }
    }
    return Span.of(start, end);
  }

  /** What stands in the text at {@code words}. */
  String name(Span words) {
    return words.in(document.text()).replaceAll("\\s+", " ");
  }

  /** A word with all that are joined to it. */
  List<Token> withConjuncts(Token first) {
    List<Token> all = new ArrayList<>(List.of(first));
    for (Token joined : sentence.children(first.index(), "conj")) {
      all.addAll(withConjuncts(joined));
    }
    return all;
  }
}
