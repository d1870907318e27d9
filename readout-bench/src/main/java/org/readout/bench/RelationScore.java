package org.readout.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was found in marked sentences, and tells it. */
final class RelationScore {

  /** In a table of roots: nothing was found. */
  static final String NOTHING = "-";

  private int rows;
  private int markedTwice;
  private int related;
  private int foundRows;
  private int events;
  private int rightEvents;
  private int pairedEvents;
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final Map<String, Integer> foundByRoot = new TreeMap<>();

  /**
   * Adds a row.
   *
   * @param given the root that relates the two marked, or {@link #NOTHING}
   * @param found whether an event with that pair and root was found in the sentence
   */
  void add(MarkedSentence row, String given, boolean found) {
    rows++;
    if (row.isMarkedTwice()) {
      markedTwice++;
      related += given.equals(row.root()) ? 1 : 0;
      confusion.computeIfAbsent(row.root(), root -> new TreeMap<>()).merge(given, 1, Integer::sum);
    }
    foundRows += found ? 1 : 0;
    foundByRoot.merge(row.root(), found ? 1 : 0, Integer::sum);
  }

  /** Adds the events of one sentence, of which all {@code marked} speak. */
  void add(List<ToldEvent> told, List<MarkedSentence> marked) {
    for (ToldEvent event : told) {
      List<MarkedSentence> paired = marked.stream().filter(event::relates).toList();
      events++;
      pairedEvents += paired.isEmpty() ? 0 : 1;
      rightEvents += paired.stream().anyMatch(row -> row.root().equals(event.root())) ? 1 : 0;
    }
  }

  /** One line of the table of figures. */
  String figures(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %d | %.3f | %d | %.3f |\n",
        name,
        rows,
        share(related, markedTwice),
        share(foundRows, rows),
        events,
        share(rightEvents, events),
        pairedEvents,
        share(rightEvents, pairedEvents));
  }

  /** Rows in which one side or both are not marked. */
  int halfMarked() {
    return rows - markedTwice;
  }

  /** The root marked against the root given, both sides being known, row by row. */
  String confusion() {
    TreeSet<String> given = new TreeSet<>(confusion.keySet());
    confusion.values().forEach(counts -> given.addAll(counts.keySet()));
    StringBuilder text = new StringBuilder("| marked \\ given |");
    given.forEach(root -> text.append(' ').append(root).append(" |"));
    text.append(" right | pair and root found |\n|")
        .append("---|".repeat(given.size() + 3))
        .append('\n');
    confusion.forEach(
        (root, counts) -> {
          text.append("| ").append(root).append(" |");
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          for (String other : given) {
            int count = counts.getOrDefault(other, 0);
            text.append(' ').append(count == 0 ? "" : count).append(" |");
          }
          text.append(
              String.format(
                  Locale.ROOT,
                  " %.2f | %d |\n",
                  share(counts.getOrDefault(root, 0), all),
                  foundByRoot.getOrDefault(root, 0)));
        });
    return text.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
