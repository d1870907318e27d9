package org.readout.language;

import java.util.Map;
import java.util.Set;

/**
 * Undoes a misreading that headlines invite: in "Britain cuts off financial aid" the particle is
 * taken for a preposition, and what is cut off for the place it is cut from. Where a verb and the
 * word right behind it are one phrase, that word is made its particle and what follows its object.
 */
final class MissedParticle {

  /** Verbs, by the particle behind them, whose object may follow it. */
  private static final Map<String, Set<String>> PHRASES =
      Map.of(
          "off", Set.of("break", "call", "cut", "seal", "shut", "switch", "fend", "ward"),
          "down", Set.of("shoot", "shut", "turn", "strike", "gun", "bring", "lay", "put", "take"),
          "up", Set.of("set", "call", "blow", "break", "step", "round", "take", "give", "open"),
          "out", Set.of("carry", "throw", "drive", "rule", "kick"),
          "over", Set.of("hand", "take"));

  private MissedParticle() {}

  /** Mends a parsed sentence wherever it has the mark of this misreading. */
  static void repair(SentenceDraft draft) {
    for (int word = 2; word < draft.size; word++) {
      int verb = word - 1;
      boolean misread =
          draft.heads[word] == verb
              && draft.relations[word].equals("prep")
              && draft.tags[verb].startsWith("VB")
              && PHRASES
                  .getOrDefault(draft.simplified[word], Set.of())
                  .contains(draft.lemmas[verb]);
      int object = misread ? objectOf(draft, word) : -1;
      if (object > 0 && !hasObject(draft, verb)) {
        draft.relations[word] = "prt";
        draft.tags[word] = "RP";
        draft.heads[object] = verb;
        draft.relations[object] = "dobj";
      }
    }
  }

  private static int objectOf(SentenceDraft draft, int preposition) {
    for (int word = preposition + 1; word < draft.size; word++) {
      if (draft.heads[word] == preposition && draft.relations[word].equals("pobj")) {
        return word;
      }
    }
    return -1;
  }

  private static boolean hasObject(SentenceDraft draft, int verb) {
    for (int word = verb + 1; word < draft.size; word++) {
      if (draft.heads[word] == verb && draft.relations[word].equals("dobj")) {
        return true;
      }
    }
    return false;
  }
}
