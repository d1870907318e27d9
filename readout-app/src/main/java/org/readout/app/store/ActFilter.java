package org.readout.app.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.ActType;
import org.readout.claim.Reality;

/**
 * Which acts are asked for. An act lies on the first of its days, or else on the day of its
 * document's publication; one that has neither is left out where days are asked for. Those who do a
 * mutual act are its recipients too.
 *
 * @param range of everybody; with a state or body on either side; between a pair, either way
 * @param actor done by this state or body, by id
 * @param recipient done to this state or body, by id
 * @param types of one of these types; of any where there are none
 * @param realities as real as one of these; however real where there are none
 */
public record ActFilter(
    Derived.Range range,
    Optional<String> actor,
    Optional<String> recipient,
    Set<ActType> types,
    Set<Reality> realities) {

  /** Copies the sets. */
  public ActFilter {
    types = Set.copyOf(types);
    realities = Set.copyOf(realities);
  }

  /** All acts of {@code range}. */
  public static ActFilter of(Derived.Range range) {
    return new ActFilter(range, Optional.empty(), Optional.empty(), Set.of(), Set.of());
  }

  /** Those done by {@code actor}. */
  public ActFilter by(String actor) {
    return new ActFilter(range, Optional.of(actor), recipient, types, realities);
  }

  /** Those done to {@code recipient}. */
  public ActFilter to(String recipient) {
    return new ActFilter(range, actor, Optional.of(recipient), types, realities);
  }

  /** Those of one of {@code types}, or of any where there are none. */
  public ActFilter ofTypes(Set<ActType> types) {
    return new ActFilter(range, actor, recipient, types, realities);
  }

  /** Those of PLOVER's quad class 1, 2, 3 or 4. */
  public ActFilter ofQuadClass(int quadClass) {
    Set<ActType> types = EnumSet.noneOf(ActType.class);
    Arrays.stream(ActType.values())
        .filter(type -> type.quadClass() == quadClass)
        .forEach(types::add);
    if (types.isEmpty()) {
      throw new IllegalArgumentException("there is no quad class " + quadClass);
    }
    return ofTypes(types);
  }

  /** Those as real as one of {@code realities}, or however real where there are none. */
  public ActFilter asReal(Set<Reality> realities) {
    return new ActFilter(range, actor, recipient, types, realities);
  }
}
