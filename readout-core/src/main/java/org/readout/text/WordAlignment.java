package org.readout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the stretches of a text that are most like some words, comparing word by word: words put
 * in, left out or replaced cost one each (Sellers). Upper and lower case count as the same, and so
 * does everything between words. Immutable.
 */
final class WordAlignment {

  /** So many pairs of words are compared at most: a tenth of a second's work. */
  static final long BUDGET = 40_000_000L;

  /** A stretch of the text and how much it is like the words sought, from 0 to 1. */
  record Place(Span span, double likeness) {}

  private static final int MOST_PLACES = 64;
  private static final int NOT_IN_TEXT = -1;

  private final String text;
  private final List<Span> spans;
  // Words are compared again and again, so each has a number.
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] words;

  WordAlignment(String text) {
    this.text = text;
    this.spans = spans(text);
    this.words =
        spans.stream()
            .mapToInt(span -> numbers.computeIfAbsent(word(text, span), key -> numbers.size()))
            .toArray();
  }

  /**
   * The places most like {@code quote}, the best of each group that overlaps. Where comparing all
   * would take too long, only what stands near {@code near} is looked at.
   */
  List<Place> like(String quote, int near) {
    List<Span> quoteSpans = spans(quote);
    int[] sought =
        quoteSpans.stream()
            .mapToInt(span -> numbers.getOrDefault(word(quote, span), NOT_IN_TEXT))
            .toArray();
    if (sought.length == 0) {
      return List.of();
    }
    int window = (int) Math.min(words.length, BUDGET / sought.length);
    int from = Math.max(0, Math.min(wordAt(near) - window / 2, words.length - window));
    List<Place> places = new ArrayList<>();
    for (Ending ending : best(endings(sought, from, from + window))) {
      double longer = Math.max(sought.length, ending.last() - ending.first() + 1);
      Span span = Span.of(spans.get(ending.first()).start(), spans.get(ending.last()).end());
      places.add(new Place(withMarks(span, quote, quoteSpans), 1 - ending.edits() / longer));
    }
    return places;
  }

  /** An alignment of all words sought: its first and last word in the text, and what it costs. */
  private record Ending(int first, int last, int edits) {}

  /** The best alignments from one word of the text up to another, each apart from the others. */
  private List<Ending> endings(int[] sought, int from, int to) {
    int rows = sought.length;
    int[] edits = new int[rows + 1];
    int[] firsts = new int[rows + 1];
    for (int i = 0; i <= rows; i++) {
      edits[i] = i;
      firsts[i] = from;
    }
    List<Ending> endings = new ArrayList<>();
    // An alignment in which less than half of the words are kept is of no use to anyone.
    int most = rows / 2;
    for (int at = from; at < to; at++) {
      int diagonalEdits = edits[0];
      int diagonalFirst = firsts[0];
      firsts[0] = at + 1;
      for (int i = 1; i <= rows; i++) {
        int replaced = diagonalEdits + (sought[i - 1] == words[at] ? 0 : 1);
        int replacedFirst = i == 1 ? at : diagonalFirst;
        diagonalEdits = edits[i];
        diagonalFirst = firsts[i];
        int putIn = edits[i] + 1;
        int leftOut = edits[i - 1] + 1;
        if (replaced <= putIn && replaced <= leftOut) {
          edits[i] = replaced;
          firsts[i] = replacedFirst;
        } else if (leftOut <= putIn) {
          edits[i] = leftOut;
          firsts[i] = firsts[i - 1];
        } else {
          edits[i] = putIn;
        }
      }
      if (edits[rows] <= most && firsts[rows] <= at) {
        add(endings, new Ending(firsts[rows], at, edits[rows]));
      }
    }
    return endings;
  }

  /** Of those that overlap the best is kept, and of very many the better ones. */
  private static void add(List<Ending> endings, Ending ending) {
    int last = endings.size() - 1;
    if (last >= 0 && endings.get(last).last() >= ending.first()) {
      if (ending.edits() < endings.get(last).edits()) {
        endings.set(last, ending);
      }
      return;
    }
    if (endings.size() >= 100 * MOST_PLACES) {
      List<Ending> kept = best(endings);
      endings.clear();
      endings.addAll(kept);
      // In the order of the text again, so that the next is compared with its neighbour.
      endings.sort(Comparator.comparingInt(Ending::first));
    }
    endings.add(ending);
  }

  private static List<Ending> best(List<Ending> endings) {
    return endings.stream()
        .sorted(Comparator.comparingInt(Ending::edits).thenComparingInt(Ending::first))
        .limit(MOST_PLACES)
        .toList();
  }

  /** {@code span} with the marks at either end that the quote has there too. */
  private Span withMarks(Span span, String quote, List<Span> quoteSpans) {
    String before = quote.substring(0, quoteSpans.get(0).start());
    String behind = quote.substring(quoteSpans.get(quoteSpans.size() - 1).end());
    int start = span.start();
    while (start > 0
        && span.start() - start < before.length()
        && text.charAt(start - 1) == before.charAt(before.length() - 1 - (span.start() - start))) {
      start--;
    }
    int end = span.end();
    while (end < text.length()
        && end - span.end() < behind.length()
        && text.charAt(end) == behind.charAt(end - span.end())) {
      end++;
    }
    return Span.of(start, end);
  }

  private int wordAt(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      boolean inWord =
          Character.isLetterOrDigit(character)
              || Character.getType(character) == Character.NON_SPACING_MARK;
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        spans.add(Span.of(start, at));
        start = -1;
      }
      at += Character.charCount(character);
    }
    if (start >= 0) {
      spans.add(Span.of(start, text.length()));
    }
    return spans;
  }

  private static String word(String text, Span span) {
    return span.in(text).toLowerCase(Locale.ROOT);
  }
}
