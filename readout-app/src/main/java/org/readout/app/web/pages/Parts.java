package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/** Cuts a long text into parts, each of which is shown at once. */
final class Parts {

  /** About as many characters as ten printed pages have. */
  static final int LONGEST = 30_000;

  private Parts() {}

  /**
   * The parts of {@code text}, which together are all of it: one for a text that is short enough,
   * else cut between lines where there are some, or between words.
   */
  static List<Span> of(String text) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST) {
      int end = edge(text, start);
      parts.add(Span.of(start, end));
      start = end;
    }
    parts.add(Span.of(start, text.length()));
    return List.copyOf(parts);
  }

  /** Which of {@code parts} holds the unit at {@code offset}, counted from 0. */
  static int holding(List<Span> parts, int offset) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).contains(offset)) {
        return i;
      }
    }
    return parts.size() - 1;
  }

  private static int edge(String text, int start) {
    int latest = start + LONGEST;
    int earliest = start + LONGEST / 2;
    for (char parting : new char[] {'\n', ' '}) {
      int found = text.lastIndexOf(parting, latest - 1);
      if (found >= earliest) {
        return found + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }
}
