package org.readout.app.picture;

import java.util.ArrayList;
import java.util.List;

/** One drawing of places on a map. */
final class MapDrawing {

  private static final double LARGEST = 13;
  private static final double SMALLEST = 3.5;
  private static final double GAP = 3;

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final List<PlacesPicture.Drawn> marks;
  private final MapWindow window;
  private final int most;

  MapDrawing(Width width, List<PlacesPicture.Drawn> marks) {
    this.marks = marks;
    this.window =
        MapWindow.around(
            marks.stream().map(PlacesPicture.Drawn::point).toList(),
            width.units(),
            width == Width.WIDE ? 340 : 280);
    this.most = marks.stream().mapToInt(PlacesPicture.Drawn::count).max().orElse(1);
  }

  String draw(String title, String description) {
    boolean links = marks.stream().anyMatch(mark -> mark.address().isPresent());
    Pen pen = new Pen(window.width(), window.height(), links, title, description);
    pen.markup()
        .open("path")
        .with("d", window.path(Land.rings()))
        .with("fill", Palette.LAND)
        .with("fill-rule", "evenodd")
        .close();
    List<Box> taken = new ArrayList<>();
    marks.forEach(mark -> taken.add(disc(mark)));
    // The largest first, so that none lies hidden under one.
    for (PlacesPicture.Drawn mark : marks) {
      pen.begin(mark.words(), mark.address());
      pen.markup()
          .open("circle")
          .with("cx", window.x(mark.point()))
          .with("cy", window.y(mark.point()))
          .with("r", radius(mark))
          .with("fill", Palette.BLUE)
          .with("fill-opacity", "0.75")
          .with("stroke", Palette.PAPER)
          .with("stroke-width", 1)
          .close();
      pen.end();
    }
    marks.forEach(mark -> label(pen, mark, taken));
    return pen.finish();
  }

  /** As large in area as there is much. */
  private double radius(PlacesPicture.Drawn mark) {
    return most == 1
        ? SMALLEST + 0.5
        : Math.max(SMALLEST, LARGEST * Math.sqrt((double) mark.count() / most));
  }

  private Box disc(PlacesPicture.Drawn mark) {
    double x = window.x(mark.point());
    double y = window.y(mark.point());
    double radius = radius(mark);
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  /** Beside its mark, where nothing else stands; else not at all: its mark says it. */
  private void label(Pen pen, PlacesPicture.Drawn mark, List<Box> taken) {
    double x = window.x(mark.point());
    double y = window.y(mark.point());
    double radius = radius(mark);
    String label = Lettering.fit(mark.label(), Lettering.SMALL, 150);
    double wide = Lettering.width(label, Lettering.SMALL);
    double high = Lettering.SMALL;
    double diagonal = radius * 0.75;
    double[][] places = {
      {x + radius + GAP, y + 4},
      {x - radius - GAP - wide, y + 4},
      {x - wide / 2, y - radius - GAP - 1},
      {x - wide / 2, y + radius + high},
      {x + diagonal + GAP, y - diagonal - 2},
      {x + diagonal + GAP, y + diagonal + high - 1},
      {x - diagonal - GAP - wide, y - diagonal - 2},
      {x - diagonal - GAP - wide, y + diagonal + high - 1}
    };
    for (double[] place : places) {
      Box box = new Box(place[0], place[1] - high + 1, place[0] + wide, place[1] + 3);
      boolean inside =
          box.left() >= 0
              && box.right() <= window.width()
              && box.top() >= 0
              && box.bottom() <= window.height();
      if (inside && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        pen.rimmed(place[0], place[1], label, "start", Lettering.SMALL, Palette.INK);
        return;
      }
    }
  }
}
