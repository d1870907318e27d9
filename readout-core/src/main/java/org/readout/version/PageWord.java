package org.readout.version;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/**
 * A word, figure or mark of a sentence, as it is compared: quotation marks, apostrophes and dashes
 * of every shape are one, for pages change them without anybody having changed a word.
 *
 * @param form what is compared
 * @param span where it stands in the text
 */
record PageWord(String form, Span span) {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]++(?:['’.,:/-](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]++){0,8}+|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Gives the words of a sentence, in order. */
  static void in(String text, Span sentence, Consumer<PageWord> sink) {
    Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
    while (word.find()) {
      sink.accept(new PageWord(plain(word.group()), Span.of(word.start(), word.end())));
    }
  }

  /** Whether it is a word or a figure and no mark. */
  boolean isWord() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }

  private static String plain(String form) {
    return switch (form) {
      case "“", "”", "„", "«", "»", "″" -> "\"";
      case "‘", "’", "′", "`" -> "'";
      case "–", "—", "‐", "‑", "‒", "−" -> "-";
      default -> form.replace('’', '\'');
    };
  }
}
