package org.readout.claim;

import java.util.List;

/**
 * How a claim was made.
 *
 * @param rules ids of the rules that fired, in order
 * @param notes what was decided on the way, one plain sentence each: how a name was resolved, why a
 *     date
 */
public record Derivation(List<String> rules, List<String> notes) {
  /** Copies both lists. */
  public Derivation {
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }
}
