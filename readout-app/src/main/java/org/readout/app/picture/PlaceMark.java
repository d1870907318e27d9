package org.readout.app.picture;

import java.util.List;
import java.util.Optional;
import org.readout.claim.PlaceName;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.Kind;
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
    return place
        .id()
        .or(() -> town(knowledge, place))
        .flatMap(knowledge::place)
        .flatMap(PlaceEntry::position);
  }

  /** The town of this name in the state: capitals are told by name, for they stand for states. */
  private static Optional<String> town(KnowledgeBase knowledge, PlaceName place) {
    List<String> towns =
        knowledge.dictionary().candidates(place.name()).stream()
            .filter(candidate -> candidate.kind() == Kind.PLACE)
            .filter(candidate -> candidate.detail().isPresent())
            .filter(candidate -> candidate.detail().equals(place.country()))
            .map(Candidate::id)
            .distinct()
            .toList();
    return towns.size() == 1 ? Optional.of(towns.get(0)) : Optional.empty();
  }
}
