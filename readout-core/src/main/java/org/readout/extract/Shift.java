package org.readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.claim.ActType;

/**
 * What an act becomes when it is announced and not done (PLOVER guide, "time, polarity, modality"):
 * a single type says it, and never a type with a flag.
 */
final class Shift {

  /** What is threatened, by the mode of what would be done; PLOVER has no word for the others. */
  private static final Map<String, String> THREATENED =
      Map.of(
          "restrict", "restrict",
          "curfew", "restrict",
          "strike", "restrict",
          "boycott", "restrict",
          "arrest", "arrest",
          "expel", "expel",
          "withdraw", "relations");

  private Shift() {}

  /**
   * The modes of announcing an act of this type with these modes, when announcing it is a threat.
   */
  static List<String> threatened(ActType type, List<String> modes) {
    return type == ActType.ASSAULT
        ? List.of("violence")
        : modes.stream().map(THREATENED::get).filter(Objects::nonNull).distinct().toList();
  }

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
