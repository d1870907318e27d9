package org.readout.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.app.view.Days;

/** The table of a timeline. */
final class TimelineTable {

  private TimelineTable() {}

  /** A row an event, by day; those without a day last. */
  static PictureTable of(Collection<TimelineEvent> events) {
    List<List<PictureTable.Cell>> rows =
        events.stream()
            .sorted(
                Comparator.comparing(
                        (TimelineEvent event) -> event.when().firstDay().orElse(LocalDate.MAX))
                    .thenComparing(TimelineEvent::lane)
                    .thenComparing(TimelineEvent::words))
            .map(
                event ->
                    List.of(
                        PictureTable.Cell.of(Days.of(event.when())),
                        PictureTable.Cell.of(event.lane().words()),
                        new PictureTable.Cell(event.words(), event.address()),
                        PictureTable.Cell.of(event.standing().words())))
            .toList();
    return new PictureTable(List.of("When", "Kind", "What", "Whether it took place"), rows);
  }

  /** A row a stretch of time in which there is something, a column a kind. */
  static PictureTable counts(Collection<TimelineEvent> events, Stretch stretch) {
    NavigableMap<LocalDate, Map<TimelineEvent.Lane, Integer>> counts = new TreeMap<>();
    Map<TimelineEvent.Lane, Integer> undated = new EnumMap<>(TimelineEvent.Lane.class);
    for (TimelineEvent event : events) {
      Optional<LocalDate> day = event.when().firstDay();
      Map<TimelineEvent.Lane, Integer> row =
          day.isPresent()
              ? counts.computeIfAbsent(
                  stretch.start(day.get()), start -> new EnumMap<>(TimelineEvent.Lane.class))
              : undated;
      row.merge(event.lane(), 1, Integer::sum);
    }
    List<TimelineEvent.Lane> used =
        List.of(TimelineEvent.Lane.values()).stream()
            .filter(lane -> events.stream().anyMatch(event -> event.lane() == lane))
            .toList();
    List<String> columns = new ArrayList<>(List.of("When"));
    used.forEach(lane -> columns.add(lane.words()));
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    counts.forEach((start, row) -> rows.add(row(stretch.name(start), row, used)));
    if (!undated.isEmpty()) {
      rows.add(row("day not known", undated, used));
    }
    return new PictureTable(columns, rows);
  }

  private static List<PictureTable.Cell> row(
      String name, Map<TimelineEvent.Lane, Integer> counts, List<TimelineEvent.Lane> used) {
    List<PictureTable.Cell> cells = new ArrayList<>();
    cells.add(PictureTable.Cell.of(name));
    used.forEach(lane -> cells.add(PictureTable.Cell.of(counts.getOrDefault(lane, 0))));
    return cells;
  }
}
