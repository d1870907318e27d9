package org.readout.knowledge;

/**
 * A point of the earth.
 *
 * @param latitude in degrees, from -90 to 90, north positive
 * @param longitude in degrees, from -180 to 180, east positive
 */
public record Position(double latitude, double longitude) {
  /** Checks the ranges. */
  public Position {
    // Written so that no number at all fails as well.
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no point of the earth: " + latitude + ", " + longitude);
    }
  }
}
