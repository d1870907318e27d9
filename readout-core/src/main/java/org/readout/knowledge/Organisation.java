package org.readout.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An international body, a grouping of states, a party or a movement.
 *
 * @param id id, never the code of a state
 * @param name name in full
 * @param type what it is: {@code alliance}, {@code grouping}, {@code organ}, {@code agency}, ...
 * @param seatCity the town of its seat
 * @param seatState the state of its seat
 * @param parent the body it belongs to
 * @param members member states, in alphabetical order of code
 */
public record Organisation(
    String id,
    String name,
    String type,
    Optional<String> seatCity,
    Optional<String> seatState,
    Optional<String> parent,
    List<String> members) {
  /** Copies the members. */
  public Organisation {
    members = List.copyOf(members);
  }
}
