package org.readout.claim;

import java.util.List;
import org.readout.text.Span;

/**
 * Who acts, or whom an act is aimed at.
 *
 * @param actor the state or body and, where they are named, the person and the office; the polity
 *     is {@link ActorRef.Unresolved} for those of whom the knowledge base knows nothing
 * @param sectors codes of PLOVER's sectors, the primary one first; none where no word tells
 * @param name the words as they stand in the text
 * @param words where they stand
 */
public record Participant(Actor actor, List<String> sectors, String name, Span words) {
  /** Copies the list. */
  public Participant {
    sectors = List.copyOf(sectors);
  }
}
