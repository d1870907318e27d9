package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of a quotation.
 *
 * @param text in lower case, with straight apostrophes
 * @param start where it begins in the quotation
 * @param end one past its last unit
 * @param afterBreak whether punctuation parts it from the word before: anything but a hyphen
 * @param afterStop whether a sentence ends before it
 */
record Word(String text, int start, int end, boolean afterBreak, boolean afterStop) {

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Sc}|%|\\d+(?:[.,]\\d++)*+(?:st|nd|rd|th)?+|\\p{L}++(?:['\u2019]\\p{L}++)*+");
  private static final Pattern STOP = Pattern.compile("[.!?;\n]");
  private static final Pattern BREAK = Pattern.compile("[^\\s\\-\u2010\u2011]");

  /** The words of {@code quotation}. */
  static List<Word> of(String quotation) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(quotation);
    int end = 0;
    while (matcher.find()) {
      String between = quotation.substring(end, matcher.start());
      String text = matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      // "U.S." and initials end no sentence.
      boolean initial = !words.isEmpty() && words.get(words.size() - 1).text().length() == 1;
      boolean stop = !initial && STOP.matcher(between).find();
      boolean broken = !initial && BREAK.matcher(between).find();
      words.add(new Word(text, matcher.start(), matcher.end(), broken || stop, stop));
      end = matcher.end();
    }
    return List.copyOf(words);
  }

  /** Whether it begins with a digit. */
  boolean isNumeral() {
    return Character.isDigit(text.charAt(0));
  }

  /** The word without the endings of number, tense and possession, as near as spelling tells. */
  String stem() {
    String stem = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    for (String ending : List.of("ing", "ed", "es", "s", "e")) {
      if (stem.length() >= ending.length() + 4 && stem.endsWith(ending)) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
