package org.readout.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.readout.language.SentenceDraft.Word;
import org.readout.text.Span;

/**
 * Cuts a sentence into words with NLP4J's tokenizer. The tokenizer's own offsets are not relied on:
 * the words are found again in the text, and where they are not all there, white space decides.
 */
final class WordSplitter {

  /**
   * The longest run without white space that the tokenizer is given. Its regular expressions take
   * cubic time on some; words are far shorter, and what is longer is an address or another script.
   */
  private static final int LONGEST_RUN = 100;

  /** How the models know an address, whatever it is. */
  private static final String ADDRESS = "http://";

  /** How the models know a dash between parts of a sentence. */
  private static final String DASH = "--";

  private static final String ELLIPSIS = "...";

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /**
   * The words of a stretch of text.
   *
   * @return spans ascending, inside the stretch, not overlapping; none if it is all white space
   */
  List<Word> split(String text, Span stretch) {
    String plain = PlainCharacters.of(text, stretch);
    List<Word> words = new ArrayList<>();
    int done = 0;
    int start = 0;
    while (start < plain.length()) {
      int end = endOfRun(plain, start);
      if (end - start > LONGEST_RUN) {
        tokenize(plain, done, start, words);
        cutRun(plain, start, end, words);
        done = end;
      }
      start = end + 1;
    }
    tokenize(plain, done, plain.length(), words);
    return words.stream().map(word -> shift(word, stretch.start())).toList();
  }

  private static Word shift(Word word, int distance) {
    return new Word(word.span().shift(distance), word.modelForm());
  }

  private static int endOfRun(String plain, int start) {
    int end = plain.indexOf(' ', start);
    return end < 0 ? plain.length() : end;
  }

  private void tokenize(String plain, int start, int end, List<Word> words) {
    String part = plain.substring(start, end);
    List<Word> found = new ArrayList<>();
    int at = 0;
    for (var token : tokenizer.tokenize(part)) {
      Span span = find(token.getWordForm(), part, at);
      if (span.isEmpty()) {
        found.clear();
        at = 0;
        break;
      }
      found.add(new Word(span.shift(start), modelForm(token.getWordForm(), part, span)));
      at = span.end();
    }
    if (part.substring(at).isBlank()) {
      words.addAll(found);
    } else {
      for (int from = 0; from < part.length(); ) {
        int to = endOfRun(part, from);
        if (from < to) {
          words.add(new Word(Span.of(start + from, start + to), part.substring(from, to)));
        }
        from = to + 1;
      }
    }
  }

  /** Where the form stands next, white space in between aside; empty if something else does. */
  private static Span find(String form, String part, int from) {
    int start = skipSpaces(part, from);
    int at = start;
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != ' ') {
        at = skipSpaces(part, at);
        if (at == part.length() || part.charAt(at) != form.charAt(i)) {
          return Span.of(from, from);
        }
        at++;
      }
    }
    return Span.of(start, at);
  }

  private static int skipSpaces(String part, int from) {
    int at = from;
    while (at < part.length() && part.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static String modelForm(String form, String part, Span span) {
    if (form.length() == 1) {
      return switch (form.charAt(0)) {
        case '\u2014' -> DASH;
        case '\u2026' -> ELLIPSIS;
        case '-', '\u2013' -> standsFree(part, span) ? DASH : form;
        default -> form;
      };
    }
    StringBuilder visible = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      if (!PlainCharacters.isInsideWords(form.charAt(i))) {
        visible.append(form.charAt(i));
      }
    }
    return visible.isEmpty() ? form : visible.toString();
  }

  private static boolean standsFree(String part, Span span) {
    return span.start() > 0
        && part.charAt(span.start() - 1) == ' '
        && span.end() < part.length()
        && part.charAt(span.end()) == ' ';
  }

  /** Cuts a run that is too long, after punctuation where there is some. */
  private static void cutRun(String plain, int start, int end, List<Word> words) {
    String run = plain.substring(start, end);
    if (run.contains("://") || run.startsWith("www.")) {
      words.add(new Word(Span.of(start, end), ADDRESS));
      return;
    }
    int from = start;
    while (from < end) {
      int to = Math.min(end, from + LONGEST_RUN);
      if (to < end) {
        to = lastCut(plain, from, to);
      }
      words.add(new Word(Span.of(from, to), plain.substring(from, to)));
      from = to;
    }
  }

  private static int lastCut(String plain, int from, int to) {
    for (int cut = to; cut > from + LONGEST_RUN / 2; cut--) {
      if (!Character.isLetterOrDigit(plain.charAt(cut - 1))
          && !Character.isSurrogate(plain.charAt(cut - 1))) {
        return cut;
      }
    }
    return Character.isHighSurrogate(plain.charAt(to - 1)) ? to - 1 : to;
  }
}
