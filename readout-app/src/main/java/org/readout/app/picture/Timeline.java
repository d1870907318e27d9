package org.readout.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.view.Days;

/**
 * Engagements and acts over time, in lanes by kind. Where a lane has more than its room lets one
 * tell apart, it shows how many there are in each stretch of time.
 */
public final class Timeline {

  /** Beyond this many events the table counts them, as a list would be no picture's equal. */
  static final int LISTED = 200;

  // What lies further back than a working life is history, and would press the rest together.
  private static final int MOST_YEARS = 30;
  private static final int LEAST_DAYS = 14;

  private static final Comparator<TimelineEvent> ORDER =
      Comparator.comparing((TimelineEvent event) -> event.when().firstDay().orElse(LocalDate.MAX))
          .thenComparing(event -> event.when().lastDay().orElse(LocalDate.MAX))
          .thenComparing(TimelineEvent::lane)
          .thenComparing(TimelineEvent::standing)
          .thenComparing(TimelineEvent::words)
          .thenComparing(event -> event.address().orElse(""));

  private Timeline() {}

  /**
   * Draws a timeline.
   *
   * @param title what it shows
   * @param events in any order
   * @param stretches where counts lead
   * @param today marked where it lies within what is shown
   */
  public static Picture of(
      String title,
      Collection<TimelineEvent> events,
      Stretches stretches,
      Optional<LocalDate> today) {
    List<TimelineEvent> dated =
        events.stream().filter(event -> event.when().firstDay().isPresent()).sorted(ORDER).toList();
    List<TimelineEvent> shown = mostIn(dated);
    List<String> beside = beside(events.size() - dated.size(), dated, shown);
    if (shown.isEmpty()) {
      String none = "Nothing that has a day." + sentence(beside);
      return new Picture(
          title,
          none,
          Blank.of(title, none, Width.WIDE),
          Blank.of(title, none, Width.NARROW),
          TimelineTable.of(events));
    }
    Map<TimelineEvent.Lane, List<TimelineEvent>> lanes = new EnumMap<>(TimelineEvent.Lane.class);
    shown.forEach(
        event -> lanes.computeIfAbsent(event.lane(), lane -> new ArrayList<>()).add(event));
    TimelineDrawing wide = new TimelineDrawing(Width.WIDE, scale(shown, Width.WIDE), stretches);
    TimelineDrawing narrow =
        new TimelineDrawing(Width.NARROW, scale(shown, Width.NARROW), stretches);
    String caption = caption(shown) + sentence(beside);
    return new Picture(
        title,
        caption,
        wide.draw(title, caption, lanes, today),
        narrow.draw(title, caption, lanes, today),
        events.size() <= LISTED
            ? TimelineTable.of(events)
            : TimelineTable.counts(events, wide.counting()));
  }

  private static TimeScale scale(List<TimelineEvent> shown, Width width) {
    return TimeScale.around(
        firstDay(shown.get(0)),
        shown.stream().map(Timeline::lastDay).max(LocalDate::compareTo).orElseThrow(),
        LEAST_DAYS,
        width == Width.WIDE ? TimelineDrawing.LABELS : 6,
        width.units() - 10.0);
  }

  static LocalDate firstDay(TimelineEvent event) {
    return event.when().firstDay().orElseThrow();
  }

  static LocalDate lastDay(TimelineEvent event) {
    return event.when().lastDay().orElseThrow();
  }

  /** The thirty years in which there is most; of several the latest. */
  private static List<TimelineEvent> mostIn(List<TimelineEvent> dated) {
    int from = 0;
    List<TimelineEvent> most = List.of();
    for (int to = 0; to < dated.size(); to++) {
      LocalDate earliest = lastDay(dated.get(to)).minusYears(MOST_YEARS);
      while (firstDay(dated.get(from)).isBefore(earliest)) {
        from++;
        if (from > to) {
          break;
        }
      }
      if (from <= to && to + 1 - from >= most.size()) {
        most = dated.subList(from, to + 1);
      }
    }
    return most;
  }

  private static List<String> beside(
      int undated, List<TimelineEvent> dated, List<TimelineEvent> shown) {
    List<String> beside = new ArrayList<>();
    if (undated > 0) {
      beside.add(undated + " without a day");
    }
    if (!shown.isEmpty()) {
      int earlier = dated.indexOf(shown.get(0));
      int later = dated.size() - earlier - shown.size();
      if (earlier > 0) {
        beside.add(earlier + " before " + firstDay(shown.get(0)).getYear());
      }
      if (later > 0) {
        beside.add(later + " of a later time");
      }
    }
    return beside;
  }

  private static String sentence(List<String> beside) {
    return beside.isEmpty() ? "" : " Not drawn: " + String.join(", ", beside) + ".";
  }

  private static String caption(List<TimelineEvent> shown) {
    LocalDate first = firstDay(shown.get(0));
    LocalDate last = shown.stream().map(Timeline::lastDay).max(LocalDate::compareTo).orElseThrow();
    List<String> parts = new ArrayList<>();
    for (TimelineEvent.Standing standing : TimelineEvent.Standing.values()) {
      long count = shown.stream().filter(event -> event.standing() == standing).count();
      if (count > 0) {
        parts.add(Lettering.number(count) + " " + standing.words());
      }
    }
    String time =
        first.equals(last)
            ? Days.plainly(first)
            : "from " + Days.plainly(first) + " to " + Days.plainly(last);
    return "What is told, " + time + ": " + String.join("; ", parts) + ".";
  }
}
