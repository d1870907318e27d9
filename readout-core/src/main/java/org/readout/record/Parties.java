package org.readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;

/** Puts together whom all reports name. */
final class Parties {

  private Parties() {}

  /**
   * Everyone named, each person once and in the fullest form, a state alone only without people.
   */
  static List<Party> of(List<Report> reports) {
    List<Party> parties = new ArrayList<>();
    for (Report report : reports) {
      report.engagement().parties().stream()
          .map(Party::withoutWords)
          .forEach(party -> add(party, parties));
    }
    return List.copyOf(parties);
  }

  private static void add(Party party, List<Party> parties) {
    String side = Profile.side(party.actor().polity());
    Optional<Principal> principal = Principal.of(party.actor());
    boolean known = false;
    for (int place = 0; place < parties.size(); place++) {
      Party there = parties.get(place);
      if (!Profile.side(there.actor().polity()).equals(side)) {
        continue;
      }
      known = true;
      Optional<Principal> other = Principal.of(there.actor());
      if (principal.isEmpty()
          || other.isEmpty()
          || principal.get().isSamePerson(other.get())
          || (!(principal.get().isNamed() && other.get().isNamed())
              && principal.get().fits(other.get()))) {
        parties.set(place, joined(there, party));
        return;
      }
    }
    if (!known || principal.isPresent()) {
      parties.add(party);
    }
  }

  private static Party joined(Party one, Party other) {
    Party.Role role = one.role() == Party.Role.PARTICIPANT ? other.role() : one.role();
    Optional<Person> person = fuller(one.actor().person(), other.actor().person());
    return new Party(
        role, new Actor(one.actor().polity(), person, office(one.actor(), other.actor())));
  }

  /** The office told with a name before one told alone, and one of a known kind before another. */
  private static Optional<Office> office(Actor one, Actor other) {
    boolean swap = one.person().isEmpty() && other.person().isPresent();
    Optional<Office> first = swap ? other.office() : one.office();
    Optional<Office> second = swap ? one.office() : other.office();
    return first.filter(held -> held.role().isPresent()).or(() -> second).or(() -> first);
  }

  private static Optional<Person> fuller(Optional<Person> one, Optional<Person> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    if (one.get().id().isPresent() != other.get().id().isPresent()) {
      return one.get().id().isPresent() ? one : other;
    }
    return other.get().name().length() > one.get().name().length() ? other : one;
  }
}
