package org.readout.conflict;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.Engagement;
import org.readout.claim.Office;
import org.readout.claim.Party;

/** Who takes part in engagements. */
final class Sides {

  private Sides() {}

  /**
   * Whether both are one kind of contact of the same states and bodies, by nobody who is another.
   */
  static boolean same(Engagement one, Engagement other) {
    Set<String> here = sides(one);
    return here.size() > 1
        && here.equals(sides(other))
        && one.form().family() == other.form().family()
        && peopleFit(one, other);
  }

  private static Set<String> sides(Engagement engagement) {
    return engagement.parties().stream()
        .filter(party -> party.role() != Party.Role.MEDIATOR)
        .map(party -> party.actor().polity().label())
        .collect(Collectors.toSet());
  }

  private static boolean peopleFit(Engagement one, Engagement other) {
    for (String side : sides(one)) {
      Set<String> here = people(one, side);
      Set<String> there = people(other, side);
      if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> people(Engagement engagement, String side) {
    Set<String> people = new HashSet<>();
    for (Party party : engagement.parties()) {
      Actor actor = party.actor();
      if (actor.polity().label().equals(side)) {
        actor.person().ifPresent(person -> people.add(person.name()));
        actor.office().flatMap(Office::role).ifPresent(people::add);
      }
    }
    return people;
  }
}
