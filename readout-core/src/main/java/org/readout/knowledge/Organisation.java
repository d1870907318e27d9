package org.readout.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An international body, a grouping of states, a party or a movement.
 *
 * @param id id, never the code of a state; of an actor inside a state, that state's code, a colon
 *     and a code of its own: {@code AFG:TAL}; of one across states, {@code IMG} (armed group) or
 *     {@code ISM} (movement) stands before the colon
 * @param name name in full
 * @param type what it is: {@code alliance}, {@code grouping}, {@code organ}, {@code agency}, ...
 * @param seatCity the town of its seat
 * @param seatState the state of its seat
 * @param parent the body it belongs to
 * @param sectors codes of PLOVER's sectors, the primary one first; none for bodies of states
 * @param members member states, in alphabetical order of code
 */
public record Organisation(
    String id,
    String name,
    String type,
    Optional<String> seatCity,
    Optional<String> seatState,
    Optional<String> parent,
    List<String> sectors,
    List<String> members) {
  /** Copies the lists. */
  public Organisation {
    sectors = List.copyOf(sectors);
    members = List.copyOf(members);
  }

  /**
   * The PLOVER code of the kind of actor it is: the state whose actor it is, {@code IMG} and {@code
   * ISM} for armed groups and movements across borders, {@code NGO}, {@code MNC} (firm); empty for
   * bodies of states.
   */
  public Optional<String> entity() {
    int colon = id.indexOf(':');
    if (colon >= 0) {
      return Optional.of(id.substring(0, colon));
    }
    return switch (type) {
      case "non-governmental" -> Optional.of("NGO");
      case "company" -> Optional.of("MNC");
      default -> Optional.empty();
    };
  }
}
