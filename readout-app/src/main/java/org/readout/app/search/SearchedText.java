package org.readout.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.text.Span;

/** A text as it is indexed, and where in it words stand that are looked for. */
public final class SearchedText {

  /**
   * How many bytes the words of one text may take in an index: some 80,000 words. PostgreSQL takes
   * no more of one.
   */
  private static final int MOST_BYTES = 900_000;

  private final List<Token> tokens;

  private SearchedText(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The text, up to some 80,000 words. */
  public static SearchedText of(String text) {
    return new SearchedText(Tokens.of(text, MOST_BYTES));
  }

  /** The words, each once for each time it stands there, in the order of the text. */
  public List<String> words() {
    return tokens.stream().map(Token::text).toList();
  }

  /** The words with spaces between them. */
  public String line() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** Where a term stands: which of them it is, and the words. */
  public record Match(int term, Span span) {}

  /**
   * Where {@code terms} stand, in the order of the text.
   *
   * @param terms which are looked for, be they excluded or not
   */
  public List<Match> matches(List<Term> terms) {
    List<Match> matches = new ArrayList<>();
    for (int place = 0; place < tokens.size(); place++) {
      for (int i = 0; i < terms.size(); i++) {
        Term term = terms.get(i);
        if (term.standsAt(tokens, place)) {
          matches.add(new Match(i, span(term, place)));
        }
      }
    }
    return matches;
  }

  private Span span(Term term, int place) {
    int last = term.tokens().size() - 1;
    Token end = tokens.get(place + last);
    // Of a pair of characters only the first was looked for.
    boolean half = term.open() && end.isPair() && !term.tokens().get(last).equals(end.text());
    return Span.of(tokens.get(place).span().start(), half ? end.head() : end.span().end());
  }
}
