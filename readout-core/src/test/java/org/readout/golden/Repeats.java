package org.readout.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Party;
import org.readout.claim.Person;

/**
 * Tells when a claim only says again what another claim of the document says: a headline and a lead
 * tell of the same call, and a person who lists what a text tells lists it once.
 */
final class Repeats {

  private Repeats() {}

  /**
   * Whether {@code again} tells of the engagement that {@code first} tells of, with nothing that
   * contradicts it: same kind of contact, same reality, no state or person that is not in {@code
   * first}, and no other day.
   */
  static boolean repeats(Claim again, Claim first) {
    return again.content() instanceof Engagement second
        && first.content() instanceof Engagement told
        && again.reality() == first.reality()
        && second.form().family() == told.form().family()
        && second.parties().stream().allMatch(party -> isAmong(party, told.parties()))
        && daysMeet(second, told);
  }

  private static boolean isAmong(Party party, List<Party> parties) {
    Set<String> names =
        parties.stream()
            .filter(other -> other.actor().polity().equals(party.actor().polity()))
            .map(other -> other.actor().person().map(Person::name).orElse(""))
            .collect(Collectors.toSet());
    Optional<String> name = party.actor().person().map(Person::name);
    return !names.isEmpty() && (name.isEmpty() || names.contains(name.get()));
  }

  private static boolean daysMeet(Engagement one, Engagement other) {
    if (one.when().firstDay().isEmpty() || other.when().firstDay().isEmpty()) {
      return true;
    }
    LocalDate oneLast = one.when().lastDay().orElseThrow();
    LocalDate otherLast = other.when().lastDay().orElseThrow();
    return !one.when().firstDay().orElseThrow().isAfter(otherLast)
        && !other.when().firstDay().orElseThrow().isAfter(oneLast);
  }
}
