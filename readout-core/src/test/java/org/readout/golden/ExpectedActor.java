package org.readout.golden;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;

/**
 * A party, speaker or addressee as a golden document names it.
 *
 * @param role the part in the engagement, where it is to be checked
 * @param polity the code of the state or body, or the words of the text in double quotes
 * @param name the person; empty when no person may be named
 * @param mayBeUnnamed whether it is also right when no person is named
 * @param office a role or a word of the title, where it is to be checked
 */
record ExpectedActor(
    Optional<Party.Role> role,
    String polity,
    Optional<String> name,
    boolean mayBeUnnamed,
    Optional<String> office) {

  boolean fits(Party party) {
    return role.map(part -> part == party.role()).orElse(true) && fits(party.actor());
  }

  boolean fits(Actor actor) {
    return fitsPolity(actor.polity())
        && fitsPerson(actor.person())
        && office
            .map(wanted -> actor.office().filter(held -> fits(wanted, held)).isPresent())
            .orElse(true);
  }

  boolean isOfTheSameState(Party party) {
    return fitsPolity(party.actor().polity());
  }

  private boolean fitsPolity(ActorRef actual) {
    if (polity.startsWith("\"")) {
      String surface = polity.substring(1, polity.length() - 1);
      return !(actual instanceof ActorRef.Known)
          && (surface.isEmpty()
              ? actual.label().isEmpty()
              : Levelled.contains(actual.label(), surface));
    }
    return actual instanceof ActorRef.Known known && known.id().equals(polity);
  }

  private boolean fitsPerson(Optional<Person> person) {
    if (name.isEmpty() || person.isEmpty()) {
      return person.isEmpty() && (name.isEmpty() || mayBeUnnamed);
    }
    return Levelled.sameName(name.get(), person.get().name());
  }

  private static boolean fits(String wanted, Office held) {
    return held.role().filter(wanted::equals).isPresent()
        || held.title().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  /** How {@code actor} is written in a golden document. */
  static String written(Actor actor) {
    StringBuilder line = new StringBuilder();
    line.append(
        actor.polity() instanceof ActorRef.Known known
            ? known.id()
            : GoldenLine.quoted(actor.polity().label()));
    actor.person().ifPresent(person -> line.append(' ').append(person.name()));
    actor
        .office()
        .ifPresent(held -> line.append(" [").append(held.role().orElse(held.title())).append(']'));
    return line.toString();
  }

  /** How {@code actors} are written in a golden document. */
  static String written(List<Actor> actors) {
    return actors.stream().map(ExpectedActor::written).collect(Collectors.joining("; "));
  }

  /** How {@code party} is written in a golden document. */
  static String written(Party party) {
    String actor = written(party.actor());
    return party.role() == Party.Role.PARTICIPANT
        ? actor
        : party.role().name().toLowerCase(Locale.ROOT) + " " + actor;
  }
}
