package org.readout.app.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody looks for. All words must be there; {@code "words in quotation marks"} side by
 * side; what follows a minus must not be there; a star stands for the rest of a word. Anything can
 * be typed: what is no word is passed over, and nothing is an error.
 *
 * @param terms what is looked for, in the order in which it was typed
 * @param cut whether more was typed than is looked for
 */
public record SearchQuery(List<Term> terms, boolean cut) {

  /** UTF-16 units that are looked at. */
  public static final int LONGEST = 1000;

  /** Words and phrases that are looked for. */
  public static final int MOST_TERMS = 16;

  private static final int MOST_TOKENS = 40;
  private static final int MOST_BYTES = 4000;

  /** Letters before a star: fewer begin too many words. */
  private static final int LEAST_BEFORE_STAR = 3;

  private static final String OPENING = "\"“„«‹「『";
  private static final String CLOSING = "\"”“»›」』";
  private static final String MINUS = "-\u2212\u2013";

  /** Copies the terms. */
  public SearchQuery {
    terms = List.copyOf(terms);
  }

  /** What {@code typed} asks for. */
  public static SearchQuery of(String typed) {
    return new Parser(typed.substring(0, Math.min(typed.length(), LONGEST)))
        .parse(typed.length() > LONGEST);
  }

  /** Whether there is nothing that could be found: no word, or only words to be left out. */
  public boolean isEmpty() {
    return wanted().isEmpty();
  }

  /** What must be there. */
  public List<Term> wanted() {
    return terms.stream().filter(term -> !term.excluded()).toList();
  }

  /** What must not be there. */
  public List<Term> excluded() {
    return terms.stream().filter(Term::excluded).toList();
  }

  private static final class Parser {
    private final String typed;
    private final List<Term> terms = new ArrayList<>();
    private boolean cut;

    Parser(String typed) {
      this.typed = typed;
    }

    SearchQuery parse(boolean tooLong) {
      cut = tooLong;
      int at = 0;
      while (at < typed.length()) {
        if (Character.isWhitespace(typed.charAt(at))) {
          at++;
          continue;
        }
        boolean excluded = MINUS.indexOf(typed.charAt(at)) >= 0;
        int start = excluded ? at + 1 : at;
        int close = endOfPhrase(start);
        if (close >= 0) {
          add(typed.substring(start + 1, close), excluded, false);
          at = close + 1;
        } else {
          at = endOfWord(start);
          String word = typed.substring(start, at);
          add(word, excluded, word.endsWith("*"));
        }
      }
      return new SearchQuery(terms, cut);
    }

    /**
     * Where the quotation that opens here closes; negative where none opens, or it never closes.
     */
    private int endOfPhrase(int start) {
      int kind = start < typed.length() ? OPENING.indexOf(typed.charAt(start)) : -1;
      return kind < 0 ? -1 : typed.indexOf(CLOSING.charAt(kind), start + 1);
    }

    /** A word ends where a space is or a quotation opens that closes. */
    private int endOfWord(int start) {
      int end = start;
      while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
        if (end > start && endOfPhrase(end) >= 0) {
          break;
        }
        end++;
      }
      return end;
    }

    private void add(String words, boolean excluded, boolean star) {
      List<Token> tokens = Tokens.of(words, MOST_BYTES);
      if (tokens.isEmpty()) {
        return;
      }
      Token last = tokens.get(tokens.size() - 1);
      boolean endsRun =
          last.isSingle()
              && tokens.size() > 1
              && tokens.get(tokens.size() - 2).span().end() == last.span().end();
      if (endsRun) {
        // In the text the run may go on, and then the last character does not stand alone.
        tokens = tokens.subList(0, tokens.size() - 1);
      }
      boolean open =
          !endsRun && (last.isSingle() || (star && last.text().length() >= LEAST_BEFORE_STAR));
      if (tokens.size() > MOST_TOKENS) {
        tokens = tokens.subList(0, MOST_TOKENS);
        cut = true;
        open = false;
      }
      Term term = new Term(tokens.stream().map(Token::text).toList(), open, excluded);
      if (terms.contains(term)) {
        return;
      }
      if (terms.size() == MOST_TERMS) {
        cut = true;
        return;
      }
      terms.add(term);
    }
  }
}
