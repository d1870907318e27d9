package org.readout.extract;

import java.util.Optional;
import org.readout.claim.ActType;

/**
 * What an act becomes when it is announced and not done (PLOVER guide, "time, polarity, modality"):
 * a single type says it, and never a type with a flag.
 */
final class Shift {

  private Shift() {}

  /** The type of announcing or promising an act of this type; empty when it keeps its own. */
  static Optional<ActType> announced(ActType type) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID -> Optional.of(ActType.AGREE);
      case RETREAT -> Optional.of(ActType.CONCEDE);
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Optional.of(ActType.THREATEN);
      case AGREE, CONCEDE, THREATEN, REQUEST, ACCUSE, REJECT -> Optional.empty();
    };
  }
}
