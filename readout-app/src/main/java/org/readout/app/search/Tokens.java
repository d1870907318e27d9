package org.readout.app.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * Cuts a text into the words that are indexed and looked for; the same for both, so that they meet.
 *
 * <p>Words are runs of letters and digits; abbreviations lose their dots, so that "U.S." is "us".
 * What is written without spaces, Chinese above all, is cut into overlapping pairs of characters,
 * and the last of each run also stands alone: so each character begins a token, and a name of any
 * length is a row of tokens.
 */
final class Tokens {

  /** Units of a token; what is longer is no word, and is cut. */
  private static final int LONGEST = 48;

  /** What one token costs an index beside its own letters. */
  private static final int PLACE = 6;

  private final String text;
  private final int most;
  private final List<Token> tokens = new ArrayList<>();
  private int cost;

  private Tokens(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /**
   * The tokens of {@code text}, in its order.
   *
   * @param most how many bytes they may take in an index, about; what comes later is left out
   */
  static List<Token> of(String text, int most) {
    return new Tokens(text, most).all();
  }

  private List<Token> all() {
    int at = 0;
    while (at < text.length() && cost < most) {
      int character = text.codePointAt(at);
      if (!Letters.isOfWords(character)) {
        at += Character.charCount(character);
      } else if (Letters.isWithoutSpaces(character)) {
        at = pairs(at);
      } else {
        at = word(at);
      }
    }
    return tokens;
  }

  private int word(int start) {
    int end = abbreviation(start);
    if (end < 0) {
      end = start;
      while (continuesWord(end)) {
        end = endOfLetter(end);
      }
    }
    StringBuilder folded = new StringBuilder();
    for (int at = start; at < end && folded.length() < LONGEST; ) {
      int next = endOfLetter(at);
      if (Letters.isOfWords(text.codePointAt(at))) {
        Letters.fold(text.subSequence(at, next), folded);
      }
      at = next;
    }
    add(folded.toString(), start, end, endOfLetter(start), Token.Kind.WORD);
    return end;
  }

  private boolean continuesWord(int at) {
    if (at >= text.length()) {
      return false;
    }
    int character = text.codePointAt(at);
    return Letters.isOfWords(character) && !Letters.isWithoutSpaces(character);
  }

  /**
   * The end of letters with dots between them, without the last dot; negative where there are none.
   */
  private int abbreviation(int start) {
    int letters = 0;
    int end = start;
    int at = start;
    while (continuesWord(at) && Character.isLetter(text.codePointAt(at))) {
      int next = endOfLetter(at);
      if (continuesWord(next)) {
        break;
      }
      letters++;
      end = next;
      if (next >= text.length() || text.charAt(next) != '.') {
        break;
      }
      at = next + 1;
    }
    return letters > 1 ? end : -1;
  }

  private int pairs(int start) {
    String before = "";
    int from = start;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!Letters.isOfWords(character) || !Letters.isWithoutSpaces(character)) {
        break;
      }
      int next = endOfLetter(at);
      StringBuilder folded = new StringBuilder();
      Letters.fold(text.subSequence(at, next), folded);
      if (at > start) {
        add(before + folded, from, next, at, Token.Kind.PAIR);
      }
      before = folded.toString();
      from = at;
      at = next;
      if (cost >= most) {
        return at;
      }
    }
    add(before, from, at, at, Token.Kind.SINGLE);
    return at;
  }

  private int endOfLetter(int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && Letters.isJoined(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private void add(String folded, int start, int end, int head, Token.Kind kind) {
    if (!folded.isEmpty()) {
      tokens.add(new Token(folded, Span.of(start, end), head, kind));
      cost += folded.getBytes(StandardCharsets.UTF_8).length + PLACE;
    }
  }
}
