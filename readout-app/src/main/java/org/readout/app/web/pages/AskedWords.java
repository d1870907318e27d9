package org.readout.app.web.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/**
 * The stretch of a text that an address asks for as {@code c=START-END}: UTF-16 offsets of the
 * first unit and of the one after the last.
 *
 * @param span where it is; empty where nothing was asked for or it is not there
 * @param problem why it is not there; empty where it is, and where nothing was asked for
 */
record AskedWords(Optional<Span> span, Optional<String> problem) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /** What {@code asked} means in {@code text}. */
  static AskedWords in(String text, Optional<String> asked) {
    if (asked.isEmpty()) {
      return new AskedWords(Optional.empty(), Optional.empty());
    }
    Matcher form = FORM.matcher(asked.get());
    if (!form.matches()) {
      return problem(
          "The address asks for words by \"%s\", which is no place in a text: it is written as"
                  .formatted(asked.get())
              + " c=120-184, from the first character to the one after the last.");
    }
    int start = Integer.parseInt(form.group(1));
    int end = Integer.parseInt(form.group(2));
    if (start >= end) {
      return problem("The address asks for words from %,d to %,d: none.".formatted(start, end));
    }
    if (end > text.length()) {
      return problem(
          "The address asks for words from %,d to %,d, and this text ends at %,d. It may have been meant for another version of the page."
              .formatted(start, end, text.length()));
    }
    if (isWithinCharacter(text, start) || isWithinCharacter(text, end)) {
      return problem(
          "The address asks for words from %,d to %,d, which begins or ends in the middle of a character."
              .formatted(start, end));
    }
    return new AskedWords(Optional.of(Span.of(start, end)), Optional.empty());
  }

  private static boolean isWithinCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  private static AskedWords problem(String sentence) {
    return new AskedWords(Optional.empty(), Optional.of(sentence));
  }
}
