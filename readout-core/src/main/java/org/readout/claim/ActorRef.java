package org.readout.claim;

import java.util.List;

/**
 * A state or body as the text names it: known, one of several, or not known. A guess is none of
 * these.
 */
public sealed interface ActorRef {

  /**
   * One entity of the knowledge base; states by ISO 3166-1 alpha-3, bodies by the id in the
   * organisations file.
   */
  record Known(String id) implements ActorRef {
    @Override
    public String label() {
      return id;
    }
  }

  /** More than one entity fits, and the text does not decide. */
  record Ambiguous(String surface, List<String> candidates) implements ActorRef {
    /** Copies the candidates, which must be at least two. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException(
            "ambiguous between " + candidates.size() + " candidates");
      }
    }

    @Override
    public String label() {
      return surface;
    }
  }

  /** Named in the text and unknown to the knowledge base. */
  record Unresolved(String surface) implements ActorRef {
    @Override
    public String label() {
      return surface;
    }
  }

  /** The id where known, else the words of the text. */
  String label();
}
