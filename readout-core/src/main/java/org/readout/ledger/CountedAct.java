package org.readout.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.claim.ActType;
import org.readout.record.ToldClaim;

/**
 * One act as the series of relations counts it: however many reports tell of it, acts of one type
 * by the same towards the same on one day are one.
 *
 * @param day the day of the act
 * @param type what was done
 * @param from id of the state or body that did it; of a mutual act the first by id
 * @param to id of the one towards which it was done
 * @param mutual whether both did it
 * @param entry id of the engagement, where the act is one
 * @param told what tells of it, by publication; never empty
 */
public record CountedAct(
    LocalDate day,
    ActType type,
    String from,
    String to,
    boolean mutual,
    Optional<String> entry,
    List<ToldClaim> told) {
  /** Copies the list. */
  public CountedAct {
    told = List.copyOf(told);
  }
}
