package org.readout.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/**
 * A sentence in which somebody marked who acts and towards whom, and said what is done.
 *
 * @param id its number in the data set
 * @param text the sentence without its marks
 * @param sources where the one who acts is marked; several when marked more than once, none when
 *     not marked
 * @param targets the same for the one acted upon
 * @param root the PLOVER root that relates them
 */
record MarkedSentence(int id, String text, List<Span> sources, List<Span> targets, String root) {

  private static final List<String> COLUMNS = List.of("id", "marked_sentence", "plover_root");
  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");
  private static final String SOURCE = "s";
  private static final String TARGET = "t";

  MarkedSentence {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /**
   * Reads a table with a header, its cells set apart by tabs.
   *
   * @param name how to call the file in complaints
   * @param lines its lines
   * @throws IllegalArgumentException naming the line that cannot be read and why
   */
  static List<MarkedSentence> read(String name, List<String> lines) {
    List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        throw new IllegalArgumentException(
            name + ":1: no column \"" + column + "\"; the header names " + header);
      }
    }
    List<MarkedSentence> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != header.size()) {
        throw new IllegalArgumentException(
            String.format(
                "%s:%d: %d cells where the header has %d; mend the tabs",
                name, i + 1, cells.length, header.size()));
      }
      String id = cells[header.indexOf("id")];
      if (!id.matches("\\d{1,9}")) {
        throw new IllegalArgumentException(
            name + ":" + (i + 1) + ": the id \"" + id + "\" is no number; number the rows");
      }
      rows.add(
          of(
              Integer.parseInt(id),
              cells[header.indexOf("marked_sentence")],
              cells[header.indexOf("plover_root")]));
    }
    return rows;
  }

  /** Takes the marks {@code <s>...</s>} and {@code <t>...</t>} out of a sentence. */
  static MarkedSentence of(int id, String marked, String root) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Span>> marks = Map.of(SOURCE, new ArrayList<>(), TARGET, new ArrayList<>());
    Map<String, Integer> open = new HashMap<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      at = mark.end();
      String kind = mark.group(2);
      if (mark.group(1).isEmpty()) {
        open.put(kind, text.length());
      } else {
        Optional.ofNullable(open.remove(kind))
            .map(start -> stripped(text, start))
            .filter(span -> !span.isEmpty())
            .ifPresent(marks.getOrDefault(kind, List.of())::add);
      }
    }
    text.append(marked, at, marked.length());
    return new MarkedSentence(
        id,
        text.toString(),
        marks.getOrDefault(SOURCE, List.of()),
        marks.getOrDefault(TARGET, List.of()),
        root);
  }

  /** Whether it is among those to learn from: rows with an odd id are kept to be judged by. */
  boolean isLearnedFrom() {
    return id % 2 == 0;
  }

  /** Whether both sides are marked. */
  boolean isMarkedTwice() {
    return !sources.isEmpty() && !targets.isEmpty();
  }

  private static Span stripped(CharSequence text, int from) {
    int start = from;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }
}
