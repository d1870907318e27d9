package org.readout.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A town, region, sea or other place.
 *
 * @param id GeoNames number, or a name of ours for what GeoNames lacks
 * @param name usual English name
 * @param otherNames other names
 * @param kind {@code capital}, {@code city}, {@code region}, {@code sea}, ...
 * @param states states it lies in or that claim it; empty for seas and regions of the world
 * @param importance the greater the likelier meant when only the name is said
 * @param position where it lies, to a hundredth of a degree; empty for regions and seas
 */
public record PlaceEntry(
    String id,
    String name,
    List<String> otherNames,
    String kind,
    List<String> states,
    int importance,
    Optional<Position> position) {
  /** Copies the lists. */
  public PlaceEntry {
    otherNames = List.copyOf(otherNames);
    states = List.copyOf(states);
  }

  /** The state it lies in, when there is exactly one. */
  public Optional<String> state() {
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }
}
