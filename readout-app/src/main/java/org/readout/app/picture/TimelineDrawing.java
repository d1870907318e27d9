package org.readout.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One drawing of a timeline. */
final class TimelineDrawing {

  /** The room for the names of the lanes, left of them in a wide picture. */
  static final double LABELS = 132;

  private static final int MOST_LEVELS = 4;
  private static final int MOST_MARKS = 60;
  private static final double MARK = 11;
  private static final double LEVEL = 12;
  private static final double TALLEST = 34;
  private static final double LEAST_BAR = 22;

  /** Marks one above the other, or counts. */
  private record LaneLayout(
      TimelineEvent.Lane lane,
      List<Placed> marks,
      NavigableMap<LocalDate, List<TimelineEvent>> counts,
      double height) {}

  private record Placed(TimelineEvent event, double x, int level) {}

  private final Width width;
  private final TimeScale scale;
  private final Stretches stretches;
  private final Stretch counting;

  TimelineDrawing(Width width, TimeScale scale, Stretches stretches) {
    this.width = width;
    this.scale = scale;
    this.stretches = stretches;
    this.counting = Stretch.atLeast(LEAST_BAR / scale.perDay(), Stretch.DAY);
  }

  /** By what a lane is counted that has too many marks. */
  Stretch counting() {
    return counting;
  }

  String draw(
      String title,
      String description,
      Map<TimelineEvent.Lane, List<TimelineEvent>> lanes,
      Optional<LocalDate> today) {
    List<LaneLayout> layouts = new ArrayList<>();
    lanes.forEach((lane, events) -> layouts.add(layout(lane, events)));
    Legend legend = legend(layouts);
    double top = todayShown(today) ? 18 : 6;
    double header = width == Width.NARROW ? 16 : 0;
    double bottom =
        top + layouts.stream().mapToDouble(layout -> layout.height() + header).sum() + 6;
    double legendTop = bottom + TimeScale.HEIGHT + 4;
    boolean links =
        lanes.values().stream().flatMap(List::stream).anyMatch(e -> e.address().isPresent());
    Pen pen =
        new Pen(width.units(), legendTop + legend.height(width.units()), links, title, description);
    scale.draw(pen, top, bottom);
    today.filter(day -> todayShown(today)).ifPresent(day -> today(pen, day, bottom));
    int most =
        layouts.stream()
            .flatMap(layout -> layout.counts().values().stream())
            .mapToInt(List::size)
            .max()
            .orElse(1);
    double base = top;
    for (LaneLayout layout : layouts) {
      base += layout.height() + header;
      lane(pen, layout, base, most);
    }
    legend.draw(pen, 0, legendTop, width.units());
    return pen.finish();
  }

  private boolean todayShown(Optional<LocalDate> today) {
    return today
        .filter(day -> !day.isBefore(scale.first()) && !day.isAfter(scale.last()))
        .isPresent();
  }

  private void today(Pen pen, LocalDate day, double bottom) {
    double x = scale.start(day);
    pen.dashed(x, 16, x, bottom, Palette.GREY, 1);
    String anchor = x > width.units() - 24 ? "end" : x < 24 ? "start" : "middle";
    pen.words(x, 11, "today", anchor, Lettering.SMALL, Palette.GREY);
  }

  private LaneLayout layout(TimelineEvent.Lane lane, List<TimelineEvent> events) {
    List<Placed> marks = events.size() > MOST_MARKS ? List.of() : marks(events);
    if (marks.isEmpty()) {
      return new LaneLayout(lane, List.of(), counts(events), TALLEST + 22);
    }
    int levels = marks.stream().mapToInt(Placed::level).max().orElse(0) + 1;
    return new LaneLayout(
        lane, marks, new TreeMap<>(), Math.max(width == Width.WIDE ? 26 : 18, 8 + levels * LEVEL));
  }

  /**
   * Each on the lowest level that is free; empty where there are too many to stand side by side.
   */
  private List<Placed> marks(List<TimelineEvent> events) {
    List<TimelineEvent> byPlace =
        events.stream().sorted(Comparator.comparingDouble(this::leftEnd)).toList();
    double[] taken = new double[MOST_LEVELS];
    Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    List<Placed> placed = new ArrayList<>();
    for (TimelineEvent event : byPlace) {
      int level = 0;
      while (level < MOST_LEVELS && taken[level] > leftEnd(event)) {
        level++;
      }
      if (level == MOST_LEVELS) {
        return List.of();
      }
      taken[level] = rightEnd(event);
      placed.add(new Placed(event, middle(event), level));
    }
    return placed;
  }

  private double middle(TimelineEvent event) {
    return scale.middle(Timeline.firstDay(event), Timeline.lastDay(event));
  }

  private double leftEnd(TimelineEvent event) {
    return Math.min(middle(event) - MARK / 2, scale.start(Timeline.firstDay(event)));
  }

  private double rightEnd(TimelineEvent event) {
    return Math.max(middle(event) + MARK / 2, scale.end(Timeline.lastDay(event)));
  }

  private NavigableMap<LocalDate, List<TimelineEvent>> counts(List<TimelineEvent> events) {
    NavigableMap<LocalDate, List<TimelineEvent>> counts = new TreeMap<>();
    for (TimelineEvent event : events) {
      LocalDate start = counting.start(Timeline.firstDay(event));
      counts.computeIfAbsent(start, day -> new ArrayList<>()).add(event);
    }
    return counts;
  }

  private void lane(Pen pen, LaneLayout layout, double base, int most) {
    pen.line(scale.left(), base, scale.right(), base, Palette.RULE, 1);
    if (width == Width.WIDE) {
      pen.words(0, base - 5, layout.lane().words());
    } else {
      double top = base - layout.height();
      pen.rimmed(0, top - 1, layout.lane().words(), "start", Lettering.SMALL, Palette.GREY);
    }
    layout.marks().forEach(mark -> mark(pen, mark, base));
    layout
        .counts()
        .forEach((start, events) -> count(pen, layout.lane(), start, events, base, most));
  }

  private void mark(Pen pen, Placed mark, double base) {
    TimelineEvent event = mark.event();
    double y = base - 8 - mark.level() * LEVEL;
    String colour = event.lane().colour();
    pen.begin(event.words(), event.address());
    double from = scale.start(Timeline.firstDay(event));
    double to = scale.end(Timeline.lastDay(event));
    if (to - from > MARK && Timeline.firstDay(event).isBefore(Timeline.lastDay(event))) {
      pen.line(from, y, to, y, colour, 1);
      pen.line(from, y - 3, from, y + 3, colour, 1);
      pen.line(to, y - 3, to, y + 3, colour, 1);
    }
    pen.mark(event.standing().shape(), mark.x(), y, colour);
    pen.end();
  }

  private void count(
      Pen pen,
      TimelineEvent.Lane lane,
      LocalDate start,
      List<TimelineEvent> events,
      double base,
      int most) {
    LocalDate last = counting.next(start).minusDays(1);
    double left = scale.start(start) + 1;
    double right = Math.max(left + 2, scale.end(last) - 1);
    double unit = TALLEST / most;
    long occurred = number(events, TimelineEvent.Standing.TOOK_PLACE);
    double solid = occurred * unit;
    double hollow = (events.size() - occurred) * unit;
    List<String> parts = new ArrayList<>();
    for (TimelineEvent.Standing standing : TimelineEvent.Standing.values()) {
      if (number(events, standing) > 0) {
        parts.add(number(events, standing) + " " + standing.words());
      }
    }
    pen.begin(
        lane.words() + ", " + counting.name(start) + ": " + String.join("; ", parts),
        stretches.address(start, last));
    // Large areas of ink would outshout the rest.
    String colour = lane.colour().equals(Palette.INK) ? Palette.GREY : lane.colour();
    if (solid > 0) {
      pen.bar(left, base - solid, right - left, solid, colour);
    }
    if (hollow > 0) {
      pen.outlined(left, base - solid - hollow, right - left, hollow, Palette.PAPER, colour);
    }
    pen.rimmed(
        (left + right) / 2,
        base - solid - hollow - 3,
        String.valueOf(events.size()),
        "middle",
        Lettering.SMALL,
        Palette.INK);
    pen.end();
  }

  private static long number(List<TimelineEvent> events, TimelineEvent.Standing standing) {
    return events.stream().filter(event -> event.standing() == standing).count();
  }

  private Legend legend(List<LaneLayout> layouts) {
    Legend legend = new Legend();
    for (TimelineEvent.Standing standing : TimelineEvent.Standing.values()) {
      boolean used =
          layouts.stream()
              .flatMap(layout -> layout.marks().stream())
              .anyMatch(mark -> mark.event().standing() == standing);
      if (used) {
        legend.add((pen, x, y) -> pen.mark(standing.shape(), x, y, Palette.INK), standing.words());
      }
    }
    if (layouts.stream().anyMatch(layout -> !layout.counts().isEmpty())) {
      legend.add(
          (pen, x, y) -> pen.bar(x - 4, y - 5, 8, 10, Palette.GREY),
          "how many in " + counting.inWords() + ", hollow: has not taken place");
    }
    return legend;
  }
}
