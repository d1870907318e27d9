package org.readout.app.picture;

import java.util.ArrayList;
import java.util.List;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.knowledge.Position;

/** The outline of the land. */
final class Land {

  private static final String FILE = "maps/land.txt";

  /** Read when the first map is drawn. */
  private static final class Standard {
    private static final List<List<Projection.Point>> RINGS = read(FILE, DataFiles.read(FILE));
  }

  private Land() {}

  /** Rings of land, and of water inside it. */
  static List<List<Projection.Point>> rings() {
    return Standard.RINGS;
  }

  /**
   * Reads rings: one a line, points parted by commas, longitude and latitude by a space.
   *
   * @throws DataException at the first line that is no ring
   */
  static List<List<Projection.Point>> read(String file, String text) {
    List<List<Projection.Point>> rings = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rings.add(ring(file, number, line.strip()));
      }
    }
    return List.copyOf(rings);
  }

  private static List<Projection.Point> ring(String file, int number, String line) {
    List<Projection.Point> ring = new ArrayList<>();
    for (String point : line.split(",", -1)) {
      int space = point.indexOf(' ');
      try {
        ring.add(
            Projection.of(
                new Position(
                    Double.parseDouble(point.substring(space + 1)),
                    Double.parseDouble(point.substring(0, Math.max(0, space))))));
      } catch (IllegalArgumentException noPoint) {
        throw new DataException(
            "data/" + file,
            number,
            "\"" + point + "\" is no point",
            "write longitude and latitude in degrees, such as 2.4 48.9");
      }
    }
    if (ring.size() < 3) {
      throw new DataException(
          "data/" + file, number, "a ring of fewer than three points", "remove the line");
    }
    return List.copyOf(ring);
  }
}
