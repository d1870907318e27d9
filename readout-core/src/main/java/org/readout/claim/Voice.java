package org.readout.claim;

import java.util.Optional;
import org.readout.text.Span;

/**
 * One voice in a chain of reporting.
 *
 * @param kind what sort of voice
 * @param name how the text or the publisher's entry names it
 * @param actor who it is, where it speaks for a state, a body or is a person known by office
 * @param evidence the words that name it; empty for the publisher
 */
public record Voice(Kind kind, String name, Optional<Actor> actor, Optional<Span> evidence) {

  /** Sorts of voices. */
  public enum Kind {
    /** Whoever published the document. */
    PUBLISHER,
    /** A government, ministry, office or its holder. */
    OFFICIAL,
    /** A newspaper, agency or broadcaster cited by the document. */
    MEDIA,
    /** Anyone whom the text does not name: "a source", "observers". */
    UNNAMED
  }
}
