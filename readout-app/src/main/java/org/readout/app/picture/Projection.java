package org.readout.app.picture;

import org.readout.knowledge.Position;

/**
 * The Natural Earth projection (T. Patterson; polynomial by B. Šavrič, B. Jenny and others, "A
 * Polynomial Equation for the Natural Earth Projection", Cartography and Geographic Information
 * Science 38, 2011): a compromise for maps of the world, true neither to angles nor to areas.
 */
final class Projection {

  /** A point on the plane; x grows eastwards and y northwards, the unit is the earth's radius. */
  record Point(double x, double y) {}

  private Projection() {}

  static Point of(Position position) {
    double phi = Math.toRadians(position.latitude());
    double lambda = Math.toRadians(position.longitude());
    double phi2 = phi * phi;
    double phi4 = phi2 * phi2;
    return new Point(
        lambda
            * (0.8707
                - 0.131979 * phi2
                + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4))),
        phi
            * (1.007226
                + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4))));
  }
}
