package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * A word or a mark of punctuation, as phrases see it.
 *
 * @param words with straight quotes and plain hyphens
 * @param span where it stands
 */
record PhraseToken(String words, Span span) {

  /**
   * The tokens of {@code text} from {@code start} up to {@code end}, at most {@code most} of them.
   */
  static List<PhraseToken> of(CharSequence text, int start, int end, int most) {
    List<PhraseToken> tokens = new ArrayList<>();
    int at = start;
    while (at < end && tokens.size() < most) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int chunkEnd = at;
      while (chunkEnd < end && !Character.isWhitespace(text.charAt(chunkEnd))) {
        chunkEnd++;
      }
      addChunk(text, at, chunkEnd, tokens, most);
      at = chunkEnd;
    }
    return tokens;
  }

  /**
   * Punctuation around a word stands by itself; inside a word (U.S, SP/PA, state.gov) it belongs to
   * it.
   */
  private static void addChunk(
      CharSequence text, int start, int end, List<PhraseToken> tokens, int most) {
    int from = start;
    while (from < end
        && tokens.size() < most
        && isPunctuation(text.charAt(from))
        && !isPathStart(text, from, end)) {
      tokens.add(token(text, from, from + 1));
      from++;
    }
    int to = end;
    while (to > from && isPunctuation(text.charAt(to - 1)) && text.charAt(to - 1) != '/') {
      to--;
    }
    if (to > from && tokens.size() < most) {
      tokens.add(token(text, from, to));
    }
    for (int mark = to; mark < end && tokens.size() < most; mark++) {
      tokens.add(token(text, mark, mark + 1));
    }
  }

  private static boolean isPathStart(CharSequence text, int at, int end) {
    return text.charAt(at) == '/' && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isPunctuation(char unit) {
    return !Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit);
  }

  private static PhraseToken token(CharSequence text, int start, int end) {
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      words.append(plain(text.charAt(i)));
    }
    return new PhraseToken(words.toString(), Span.of(start, end));
  }

  private static char plain(char unit) {
    return switch (unit) {
      case '‘', '’', '´', '`' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―' -> '-';
      default -> unit;
    };
  }
}
