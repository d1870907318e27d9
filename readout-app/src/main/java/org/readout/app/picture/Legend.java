package org.readout.app.picture;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, in rows as wide as the picture. */
final class Legend {

  private static final double ROW = 18;
  private static final double BETWEEN = 18;
  private static final double SWATCH = 16;

  /** Draws a sample of a mark about a point. */
  interface Sample {
    void draw(Pen pen, double x, double y);
  }

  private record Entry(Sample sample, String words) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a meaning. */
  void add(Sample sample, String words) {
    entries.add(new Entry(sample, words));
  }

  /** How high it is in a picture of this width. */
  double height(double width) {
    double x = 0;
    int rows = entries.isEmpty() ? 0 : 1;
    for (Entry entry : entries) {
      if (x > 0 && x + room(entry) > width) {
        rows++;
        x = 0;
      }
      x += room(entry) + BETWEEN;
    }
    return rows * ROW;
  }

  /** Draws it, from its upper left corner. */
  void draw(Pen pen, double left, double top, double width) {
    double x = 0;
    double y = top + ROW / 2;
    for (Entry entry : entries) {
      if (x > 0 && x + room(entry) > width) {
        x = 0;
        y += ROW;
      }
      entry.sample().draw(pen, left + x + 5, y);
      pen.words(left + x + SWATCH, y + 4, entry.words(), "start", Lettering.SMALL, Palette.GREY);
      x += room(entry) + BETWEEN;
    }
  }

  private static double room(Entry entry) {
    return SWATCH + Lettering.width(entry.words(), Lettering.SMALL);
  }
}
