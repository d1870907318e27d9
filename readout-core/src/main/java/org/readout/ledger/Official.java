package org.readout.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.record.ToldClaim;

/**
 * A person who speaks or acts for a state.
 *
 * @param polity id of the state or body
 * @param person who
 * @param offices the offices in which reports show the person, in the order in which they first do
 * @param counterparts with whom the person met, called or wrote, the most frequent first
 */
public record Official(
    String polity, Person person, List<Held> offices, List<Counterpart> counterparts) {

  /**
   * An office, as reports give it at their time.
   *
   * @param office the office; none where reports name the person alone
   * @param first the day of the first report, where known
   * @param last the day of the last report, where known
   * @param told the first claim and the last that name the person; one where they are the same
   */
  public record Held(
      Optional<Office> office,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<ToldClaim> told) {
    /** Copies the list. */
    public Held {
      told = List.copyOf(told);
    }
  }

  /**
   * Someone of another side whom the person met, called or wrote to.
   *
   * @param polity id of the other's state or body
   * @param name the other's name; empty where the side was not represented by a named person
   * @param times in how many engagements that took place
   */
  public record Counterpart(String polity, Optional<String> name, int times) {}

  /** Copies the lists. */
  public Official {
    offices = List.copyOf(offices);
    counterparts = List.copyOf(counterparts);
  }

  /** The day of the last report that shows the person. */
  public Optional<LocalDate> lastSeen() {
    return offices.stream().flatMap(held -> held.last().stream()).max(LocalDate::compareTo);
  }

  /** The day of the first report that shows the person. */
  public Optional<LocalDate> firstSeen() {
    return offices.stream().flatMap(held -> held.first().stream()).min(LocalDate::compareTo);
  }

  /** In how many engagements the person took part, counted by counterpart. */
  public int contacts() {
    return counterparts.stream().mapToInt(Counterpart::times).sum();
  }
}
