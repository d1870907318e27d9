package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/**
 * A word or punctuation mark as mentions are put together from: coarser than the language engine's
 * tokens.
 */
record Word(Span span, String text) {

  /** Initials ("J.", "U.S."), words with inner apostrophes, the possessive ending, single marks. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){1,4}+(?![\\p{L}])"
              + "|['’]s?+(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’‘](?!s?(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+"
              + "|[^\\s]");

  static List<Word> scan(String text, Span part) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      words.add(new Word(Span.of(matcher.start(), matcher.end()), matcher.group()));
    }
    return words;
  }

  boolean isPossessiveEnding() {
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
