package org.readout.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.Office;
import org.readout.claim.Person;

/**
 * Who acts for a party: a person, or an office whose holder is not named.
 *
 * @param person the id in the knowledge base, where known
 * @param name the words of the name; empty for an office alone
 * @param role the kind of office, where it is known and tells people apart
 */
record Principal(Optional<String> person, List<String> name, Optional<String> role)
    implements Comparable<Principal> {

  private static final Comparator<Principal> ORDER =
      Comparator.comparing((Principal one) -> one.person().orElse(""))
          .thenComparing(one -> String.join(" ", one.name()))
          .thenComparing(one -> one.role().orElse(""));

  /** The one who acts; empty where the state or body acts as such. */
  static Optional<Principal> of(Actor actor) {
    Optional<String> role =
        actor
            .office()
            .flatMap(Office::role)
            .filter(kind -> !MergingRules.standard().unspecificRoles().contains(kind));
    if (actor.person().isPresent()) {
      Person person = actor.person().get();
      return Optional.of(new Principal(person.id(), Names.words(person.name()), role));
    }
    return role.map(only -> new Principal(Optional.empty(), List.of(), Optional.of(only)));
  }

  boolean isNamed() {
    return person.isPresent() || !name.isEmpty();
  }

  /** Whether both are named and can be the same person. */
  boolean isSamePerson(Principal other) {
    if (person.isPresent() && other.person.isPresent()) {
      return person.equals(other.person);
    }
    return isNamed() && other.isNamed() && Names.fit(name, other.name);
  }

  /** Whether one is not named, and both hold the same kind of office. */
  boolean isSameOffice(Principal other) {
    return !(isNamed() && other.isNamed()) && role.isPresent() && role.equals(other.role);
  }

  /** Whether nothing speaks against both being the same. */
  boolean fits(Principal other) {
    if (isNamed() && other.isNamed()) {
      return isSamePerson(other);
    }
    return role.isEmpty() || other.role.isEmpty() || role.equals(other.role);
  }

  @Override
  public int compareTo(Principal other) {
    return ORDER.compare(this, other);
  }
}
