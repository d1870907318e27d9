package org.readout.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The part of the world that a map shows.
 *
 * @param left its western edge on the plane
 * @param top its northern edge
 * @param scale units of the picture in the earth's radius
 * @param width of the map, in units of the picture
 * @param height of the map
 */
record MapWindow(double left, double top, double scale, double width, double height) {

  // The land from Cape Horn to the north of Greenland, on the plane.
  private static final double WEST = -2.74;
  private static final double EAST = 2.74;
  private static final double NORTH = 1.39;
  private static final double SOUTH = -1.02;
  // No map shows less than about forty-five degrees, as the coast is drawn for the whole world.
  private static final double LEAST = 0.7;

  /** All of the world, as wide as the picture. */
  static MapWindow world(double width) {
    double scale = width / (EAST - WEST);
    return new MapWindow(WEST, NORTH, scale, width, scale * (NORTH - SOUTH));
  }

  /** The part around some points; all of the world where they lie far apart. */
  static MapWindow around(Collection<Projection.Point> points, double width, double height) {
    double west = points.stream().mapToDouble(Projection.Point::x).min().orElse(WEST);
    double east = points.stream().mapToDouble(Projection.Point::x).max().orElse(EAST);
    double south = points.stream().mapToDouble(Projection.Point::y).min().orElse(SOUTH);
    double north = points.stream().mapToDouble(Projection.Point::y).max().orElse(NORTH);
    // Names stand beside their points, and need more room there than above them.
    double wide = Math.max(LEAST, (east - west) * 1.4);
    double high = Math.max(wide * height / width, (north - south) * 1.3);
    wide = high * width / height;
    if (wide > 0.7 * (EAST - WEST)) {
      return world(width);
    }
    return new MapWindow(
        (west + east - wide) / 2, (south + north + high) / 2, width / wide, width, height);
  }

  double x(Projection.Point point) {
    return (point.x() - left) * scale;
  }

  double y(Projection.Point point) {
    return (top - point.y()) * scale;
  }

  /** The rings as one path, cut at the edges and no finer than the eye. */
  String path(List<List<Projection.Point>> rings) {
    StringBuilder path = new StringBuilder();
    for (List<Projection.Point> ring : rings) {
      List<double[]> points = new ArrayList<>();
      ring.forEach(point -> points.add(new double[] {x(point), y(point)}));
      write(path, cut(points));
    }
    return path.toString();
  }

  private static void write(StringBuilder path, List<double[]> points) {
    List<double[]> seen = new ArrayList<>();
    for (double[] point : points) {
      double[] last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
      if (last == null || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.7) {
        seen.add(new double[] {tenth(point[0]), tenth(point[1])});
      }
    }
    if (seen.size() < 3) {
      return;
    }
    path.append('M');
    double[] before = {0, 0};
    for (int i = 0; i < seen.size(); i++) {
      double[] point = seen.get(i);
      path.append(i == 0 ? "" : i == 1 ? "l" : " ")
          .append(Markup.number(point[0] - before[0]))
          .append(' ')
          .append(Markup.number(point[1] - before[1]));
      before = point;
    }
    path.append('z');
  }

  private static double tenth(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /** Cuts a ring at the four edges, one after the other (Sutherland and Hodgman 1974). */
  private List<double[]> cut(List<double[]> ring) {
    List<double[]> left = cut(ring, 0, 0, 1);
    List<double[]> right = cut(left, 0, width, -1);
    List<double[]> top = cut(right, 1, 0, 1);
    return cut(top, 1, height, -1);
  }

  private static List<double[]> cut(List<double[]> ring, int axis, double edge, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get((i + ring.size() - 1) % ring.size());
      double[] to = ring.get(i);
      boolean fromIn = (from[axis] - edge) * side >= 0;
      boolean toIn = (to[axis] - edge) * side >= 0;
      if (fromIn != toIn) {
        double part = (edge - from[axis]) / (to[axis] - from[axis]);
        kept.add(
            new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
      }
      if (toIn) {
        kept.add(to);
      }
    }
    return kept;
  }
}
