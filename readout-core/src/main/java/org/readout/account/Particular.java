package org.readout.account;

import java.util.List;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.Claim;

/**
 * Something about the engagement itself, and who tells it so.
 *
 * @param about what of it
 * @param claim a claim of one of them that tells it, of an engagement
 * @param person who took part, of participants
 * @param tellers who tells it, in the order of the accounts
 */
public record Particular(About about, Claim claim, Optional<Actor> person, List<Teller> tellers) {

  /** What accounts tell of an engagement itself. */
  public enum About {
    /** The day. */
    DAY,
    /** Where. */
    PLACE,
    /** At which gathering. */
    OCCASION,
    /** How long. */
    DURATION,
    /** Who took part, by name. */
    PARTICIPANT
  }

  /** Copies the list. */
  public Particular {
    tellers = List.copyOf(tellers);
  }
}
