package org.readout.extract;

import java.util.List;
import org.readout.claim.Actor;
import org.readout.text.Span;

/**
 * Whoever makes a statement.
 *
 * @param words the words that name them
 * @param actors who they are, never empty
 * @param how how that was decided, a plain sentence; empty when the words say it themselves
 */
record Speaker(Span words, List<Actor> actors, String how) {

  Speaker {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a speaker who is nobody, at " + words);
    }
  }
}
