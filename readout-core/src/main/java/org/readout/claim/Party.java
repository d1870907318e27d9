package org.readout.claim;

import java.util.Optional;
import org.readout.text.Span;

/**
 * An actor's part in an engagement.
 *
 * @param role what the actor does in it
 * @param actor who takes part
 * @param words the words for him in the sentence that tells of it; none where he is known from
 *     elsewhere in the document, and in entries made of several reports
 */
public record Party(Role role, Actor actor, Optional<Span> words) {

  /** A party without words of its own. */
  public Party(Role role, Actor actor) {
    this(role, actor, Optional.empty());
  }

  /** The party without its words, to be compared between documents. */
  public Party withoutWords() {
    return new Party(role, actor);
  }

  /** Parts that people play in engagements. */
  public enum Role {
    /** Takes part on equal terms. */
    PARTICIPANT,
    /** Travels to the other side. */
    VISITOR,
    /** Receives the visitor, or convenes. */
    HOST,
    /** Brings the sides together without being one. */
    MEDIATOR
  }
}
