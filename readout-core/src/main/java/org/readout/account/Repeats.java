package org.readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes what one document tells twice, in its headline and below, for one point. */
final class Repeats {

  private Repeats() {}

  /** The points, repetitions joined to the fullest telling. */
  static List<Point> joined(List<Point> points, Likeness likeness, AlignmentRules rules) {
    List<Point> fullestFirst =
        points.stream()
            .sorted(
                Comparator.comparing((Point point) -> point.quote().length())
                    .reversed()
                    .thenComparing(Point::document)
                    .thenComparing(Point::span))
            .toList();
    List<Point> kept = new ArrayList<>();
    for (Point point : fullestFirst) {
      if (kept.stream().noneMatch(fuller -> repeats(point, fuller, likeness, rules))) {
        kept.add(point);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean repeats(
      Point point, Point fuller, Likeness likeness, AlignmentRules rules) {
    return point.document().equals(fuller.document())
        && Voices.of(point, fuller) != Voices.OTHER
        && likeness.wording().held(point, fuller) >= rules.threshold("repeated");
  }
}
