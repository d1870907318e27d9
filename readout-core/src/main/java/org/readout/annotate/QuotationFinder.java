package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * Finds what stands in double quotation marks, curly or straight. The spans include the marks. A
 * quotation that runs over several paragraphs, each opened anew and only the last closed, is one
 * span a paragraph. A mark without its partner is passed over.
 */
public final class QuotationFinder {

  private QuotationFinder() {}

  /** The quotations of a text, in order, not overlapping. */
  public static List<Span> find(String text) {
    List<Span> quotations = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = paragraphEnd(text, paragraph);
      findIn(text, paragraph, end, quotations);
      paragraph = end + 1;
    }
    return List.copyOf(quotations);
  }

  /**
   * A paragraph ends at a blank line, or at a line end before a line that opens with a quotation
   * mark.
   */
  private static int paragraphEnd(String text, int start) {
    int at = text.indexOf('\n', start);
    while (at >= 0) {
      int next = at + 1;
      if (next >= text.length() || text.charAt(next) == '\n' || isMark(text.charAt(next))) {
        return at;
      }
      at = text.indexOf('\n', next);
    }
    return text.length();
  }

  private static void findIn(String text, int start, int end, List<Span> into) {
    int open = -1;
    for (int at = start; at < end; at++) {
      char mark = text.charAt(at);
      if (!isMark(mark)) {
        continue;
      }
      boolean opens =
          mark == '“'
              || mark == '„'
              || mark == '«'
              || (mark == '"' && opensStraight(text, at, open));
      if (opens) {
        open = at;
      } else if (open >= 0) {
        if (at > open + 1) {
          into.add(Span.of(open, at + 1));
        }
        open = -1;
      }
    }
    boolean goesOn = end + 1 < text.length() && nextOpens(text, end);
    if (open >= 0 && goesOn && end > open + 1) {
      into.add(Span.of(open, end));
    }
  }

  private static boolean nextOpens(String text, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && isMark(text.charAt(next)) && text.charAt(next) != '”';
  }

  private static boolean isMark(char mark) {
    return mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«' || mark == '»';
  }

  private static boolean opensStraight(String text, int at, int open) {
    if (open >= 0) {
      return false;
    }
    return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }
}
