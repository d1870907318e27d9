package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/**
 * A paragraph: one line, or the lines of one paragraph where they are wrapped by hand.
 *
 * @param span without the space around it
 */
record Passage(Span span) {

  private static final int SHORTEST_WRAP = 45;
  private static final int LONGEST_WRAP = 110;
  private static final double NEARLY_FULL = 0.6;

  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Gov", "Rep", "Lt", "Col", "Sgt", "Prof",
          "No", "vs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
          "Dec", "Jr", "Sr", "Adm", "Capt", "Maj", "Hon");

  /** The paragraphs of {@code text}, in order. */
  static List<Passage> of(String text) {
    List<Passage> passages = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      Span line = trimmed(text, at, end);
      if (line.isEmpty()) {
        add(text, block, passages);
      } else {
        block.add(line);
      }
      at = end + 1;
    }
    add(text, block, passages);
    return passages;
  }

  /** The sentences of this passage, told by their ends alone. */
  List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = span.start();
    for (int at = span.start(); at < span.end(); at++) {
      if (".!?…".indexOf(text.charAt(at)) < 0) {
        continue;
      }
      int end = at + 1;
      while (end < span.end() && "\"'”’)]»".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      int next = end;
      while (next < span.end() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next > end && next < span.end() && begins(text.charAt(next)) && !abbreviates(text, at)) {
        sentences.add(Span.of(start, end));
        start = next;
      }
    }
    sentences.add(Span.of(start, span.end()));
    return sentences;
  }

  private static boolean begins(char unit) {
    return !Character.isLowerCase(unit);
  }

  private static boolean abbreviates(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return isInitial || ABBREVIATIONS.contains(word);
  }

  private static void add(String text, List<Span> block, List<Passage> passages) {
    List<Span> lines = List.copyOf(block);
    block.clear();
    if (!lines.isEmpty() && passages.isEmpty() && isWrapped(text, lines)) {
      // A title has no blank line after it in texts that were taken from pages.
      passages.add(new Passage(lines.get(0)));
      lines = lines.subList(1, lines.size());
    }
    if (isWrapped(text, lines)) {
      passages.add(new Passage(lines.get(0).cover(lines.get(lines.size() - 1))));
    } else {
      lines.forEach(line -> passages.add(new Passage(line)));
    }
  }

  /** Whether lines end where a margin is rather than where a sentence does. */
  private static boolean isWrapped(String text, List<Span> lines) {
    if (lines.size() < 2) {
      return false;
    }
    int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (longest < SHORTEST_WRAP || longest > LONGEST_WRAP) {
      return false;
    }
    List<Span> allButLast = lines.subList(0, lines.size() - 1);
    long full = allButLast.stream().filter(line -> line.length() >= longest * NEARLY_FULL).count();
    long open =
        allButLast.stream().filter(line -> Character.isLetter(text.charAt(line.end() - 1))).count();
    return full >= allButLast.size() * 0.8 && open >= allButLast.size() * 0.5;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return Span.of(from, to);
  }
}
