package org.readout.claim;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records,
 * manual draft 2.0), in the order in which its guide decides between them.
 */
public enum ActType {
  /** Bodily harm, use of weapons, intended destruction. */
  ASSAULT(4),
  /** Arrest, seizure, ban, curfew, deportation, censorship, cyber attack. */
  COERCE(4),
  /** Forces or police moved, alerted, exercised alone; weapons tested. */
  MOBILIZE(4),
  /** Crowds, strikes, boycotts by citizens. */
  PROTEST(4),
  /** Existing ties, aid, trade, talks or membership cut; sanctions; verdicts. */
  SANCTION(4),
  /** Release, withdrawal, disarmament, truce in effect, access granted, resignation. */
  RETREAT(2),
  /** Help delivered, debt cancelled, refuge given. */
  AID(2),
  /** Practical cooperation or trade under way. */
  COOPERATE(2),
  /** Harm announced, conditional or not. */
  THREATEN(3),
  /** A refusal, veto, cancelled meeting, closed door. */
  REJECT(3),
  /** Blame, criticism, complaint, lawsuit, inquiry. */
  ACCUSE(3),
  /** Somebody else asked, urged or ordered to act. */
  REQUEST(3),
  /** Own ground given in words, apology, pardon, declared truce. */
  CONCEDE(1),
  /** A meeting, visit, call or negotiation that has begun. */
  CONSULT(1),
  /** Praise, endorsement, recognition, signature, ratification. */
  SUPPORT(1),
  /** One's own future cooperative act, an offer, an invitation, an acceptance. */
  AGREE(1);

  private final int quadClass;

  ActType(int quadClass) {
    this.quadClass = quadClass;
  }

  /**
   * PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
   * material conflict.
   */
  public int quadClass() {
    return quadClass;
  }

  /** Whether acts of this type are done and not only said: quad classes 2 and 4. */
  public boolean isMaterial() {
    return quadClass % 2 == 0;
  }

  /** Whether acts of this type are hostile: quad classes 3 and 4. */
  public boolean isConflict() {
    return quadClass > 2;
  }
}
