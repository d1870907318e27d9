package org.readout.app.picture;

import java.util.Optional;
import org.readout.claim.PlaceName;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.PlaceEntry;
import org.readout.knowledge.Position;

/**
 * A place on a map.
 *
 * @param name what it is called
 * @param position where it lies
 * @param count how many engagements took place there
 * @param address the page of these, as a path of this server
 */
public record PlaceMark(String name, Position position, int count, Optional<String> address) {

  /**
   * Where a place that a text names lies; empty for states, regions and seas, which are no points,
   * and for what is not known.
   */
  public static Optional<Position> position(KnowledgeBase knowledge, PlaceName place) {
    return place.id().flatMap(knowledge::place).flatMap(PlaceEntry::position);
  }
}
