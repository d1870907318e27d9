package org.readout.claim;

/**
 * An actor's part in an engagement.
 *
 * @param role what the actor does in it
 * @param actor who takes part
 */
public record Party(Role role, Actor actor) {

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
