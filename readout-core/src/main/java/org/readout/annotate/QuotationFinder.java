package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/**
 * Finds what stands in quotation marks: double ones of all kinds, curly or straight, and single
 * ones where they cannot be apostrophes. The spans include the marks. Of quotations within
 * quotations the outer one is found. A quotation that runs over several paragraphs, each opened
 * anew and only the last closed, is one span a paragraph. A mark without its partner is passed
 * over.
 */
public final class QuotationFinder {

  /** No mark closes a quotation that was opened farther back, in UTF-16 units. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_SINGLE = 1000;

  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("tis", "twas", "em", "til", "cause", "bout", "n", "round", "ere", "s");

  private final String text;
  private final List<Span> quotations = new ArrayList<>();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The quotations of a text, in order, not overlapping. */
  public static List<Span> find(String text) {
    QuotationFinder finder = new QuotationFinder(text);
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = finder.paragraphEnd(paragraph);
      finder.findIn(paragraph, end);
      paragraph = end + 1;
    }
    return List.copyOf(finder.quotations);
  }

  /**
   * A paragraph ends at a blank line, or at a line end before a line that opens with a double
   * quotation mark.
   */
  private int paragraphEnd(int start) {
    int at = text.indexOf('\n', start);
    while (at >= 0) {
      int next = at + 1;
      if (next >= text.length() || text.charAt(next) == '\n' || opensDouble(next)) {
        return at;
      }
      at = text.indexOf('\n', next);
    }
    return text.length();
  }

  private void findIn(int start, int end) {
    int at = start;
    while (at < end) {
      boolean single = opensSingle(at);
      if (!single && !opensDouble(at)) {
        at++;
        continue;
      }
      int close = single ? closingSingle(at, end) : closingDouble(at, end);
      if (close > at + 1) {
        quotations.add(Span.of(at, close + 1));
        at = close + 1;
      } else if (!single && close < 0 && goesOn(end) && end > at + 1) {
        quotations.add(Span.of(at, stripped(at, end)));
        return;
      } else {
        at++;
      }
    }
  }

  /** Whether the next paragraph opens its words anew. */
  private boolean goesOn(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && opensDouble(next);
  }

  private int stripped(int start, int end) {
    int last = end;
    while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  // ---------------------------------------------------------------- double marks

  private boolean opensDouble(int at) {
    char mark = text.charAt(at);
    return switch (mark) {
      case '\u201c', '\u201d', '\u201f', '"' -> isOpen(at);
      case '\u201e', '\u00ab', '\u300c', '\u300e' -> true;
      default -> false;
    };
  }

  private boolean closesDouble(int at, char open) {
    char mark = text.charAt(at);
    return switch (open) {
      case '\u00ab' -> mark == '\u00bb';
      case '\u300c' -> mark == '\u300d';
      case '\u300e' -> mark == '\u300f';
      default ->
          (mark == '\u201d' && !isOpen(at))
              || ((mark == '"' || mark == '\u201c' || mark == '\u201f') && isClosed(at));
    };
  }

  private int closingDouble(int open, int end) {
    int depth = 0;
    int first = -1;
    int last = Math.min(end, open + LONGEST);
    for (int at = open + 1; at < last; at++) {
      if (closesDouble(at, text.charAt(open))) {
        if (depth == 0) {
          return at;
        }
        depth--;
        first = first < 0 ? at : first;
      } else if (opensDouble(at)) {
        depth++;
      }
    }
    return first;
  }

  // ---------------------------------------------------------------- single marks

  private boolean opensSingle(int at) {
    char mark = text.charAt(at);
    boolean single = mark == '\u2018' || mark == '\'' || mark == '\u201a';
    if (!single || !isOpen(at) || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return !CLIPPED.contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
  }

  /** Where a single quotation ends; -1 where every mark may be an apostrophe. */
  private int closingSingle(int open, int end) {
    int last = Math.min(end, open + LONGEST_SINGLE);
    int possessive = -1;
    for (int at = open + 2; at < last; at++) {
      char mark = text.charAt(at);
      boolean closing = mark == '\u2019' || mark == '\'' || mark == '\u2018';
      if (!closing || !isClosed(at)) {
        continue;
      }
      boolean maybePossessive =
          text.charAt(at - 1) == 's'
              && at + 2 < text.length()
              && text.charAt(at + 1) == ' '
              && Character.isLowerCase(text.charAt(at + 2));
      if (!maybePossessive) {
        return at;
      }
      possessive = possessive < 0 ? at : possessive;
    }
    return possessive;
  }

  // ---------------------------------------------------------------- where a mark stands

  /** A mark that opens stands at the head of a word. */
  private boolean isOpen(int at) {
    boolean wordBehind = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return wordBehind && (at == 0 || isBoundary(text.charAt(at - 1)));
  }

  /** A mark that closes stands at the end of a word. */
  private boolean isClosed(int at) {
    boolean wordBefore = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    return wordBefore
        && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isBoundary(char before) {
    return Character.isWhitespace(before)
        || "([{\u2013\u2014-/:\u2026\"\u201c\u2018'\u201e\u00ab*_>".indexOf(before) >= 0;
  }
}
