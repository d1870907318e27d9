package org.readout.claim;

import java.util.List;

/**
 * Who says so: the chain of voices, outermost first. The publisher always opens it; then whom it
 * cites; then whom they cite.
 */
public record Attribution(List<Voice> voices) {

  /** Copies the voices and checks that the publisher opens the chain. */
  public Attribution {
    voices = List.copyOf(voices);
    if (voices.isEmpty() || voices.get(0).kind() != Voice.Kind.PUBLISHER) {
      throw new IllegalArgumentException(
          "the publisher opens every chain of voices, not " + voices);
    }
  }

  /** The last voice: the one whose word it is in the end. */
  public Voice innermost() {
    return voices.get(voices.size() - 1);
  }
}
