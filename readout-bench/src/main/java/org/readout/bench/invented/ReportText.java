package org.readout.bench.invented;

import java.util.HashMap;
import java.util.Map;
import org.readout.text.Span;

/** A text that is written sentence by sentence and knows where each word of it stands. */
final class ReportText {

  /**
   * A sentence that was written.
   *
   * @param span where it stands
   * @param places where what was put into its slots stands, by slot
   */
  record Sentence(Span span, Map<String, Span> places) {
    Span place(String slot) {
      Span place = places.get(slot);
      if (place == null) {
        throw new IllegalArgumentException("no slot " + slot + " among " + places.keySet());
      }
      return place;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private int words;

  /** Ends the paragraph. */
  void paragraph() {
    text.append("\n\n");
  }

  /**
   * Writes a sentence.
   *
   * @param pattern with slots in braces: {@code {A} met {B}.}; a slot that {@code fillings} do not
   *     name stands for its own words, so that its place is known
   */
  Sentence write(String pattern, Map<String, String> fillings) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    int start = text.length();
    Map<String, Span> places = new HashMap<>();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      if (open < 0) {
        text.append(pattern, at, pattern.length());
        break;
      }
      int close = pattern.indexOf('}', open);
      String slot = pattern.substring(open + 1, close);
      text.append(pattern, at, open);
      int from = text.length();
      text.append(fillings.getOrDefault(slot, slot));
      places.put(slot, Span.of(from, text.length()));
      at = close + 1;
    }
    text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    words += pattern.split(" ", -1).length + 2 * fillings.size();
    return new Sentence(Span.of(start, text.length()), places);
  }

  /** About how many words there are. */
  int words() {
    return words;
  }

  @Override
  public String toString() {
    return text + "\n";
  }
}
