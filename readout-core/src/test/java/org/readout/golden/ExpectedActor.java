package org.readout.golden;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Participant;
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

  /** Whether {@code participant} is meant; a person is asked for only where one is named here. */
  boolean fits(Participant participant) {
    Actor actor = participant.actor();
    boolean samePolity =
        fitsPolity(actor.polity())
            || (polity.length() > 2
                && fitsPolity(new ActorRef.Unresolved(participant.name()))
                && !(actor.polity() instanceof ActorRef.Known));
    return samePolity
        && name.map(wanted -> isNamed(wanted, participant)).orElse(true)
        && office
            .map(
                wanted ->
                    participant.sectors().contains(wanted)
                        || actor.office().filter(held -> fits(wanted, held)).isPresent())
            .orElse(true);
  }

  private boolean isNamed(String wanted, Participant participant) {
    return participant
        .actor()
        .person()
        .map(person -> Levelled.sameName(wanted, person.name()))
        .orElse(mayBeUnnamed);
  }

  /** Whether each of {@code wanted} is one of {@code actual}, and nobody is left. */
  static boolean allFit(List<ExpectedActor> wanted, List<Actor> actual) {
    return wanted.size() == actual.size()
        && Pairing.isComplete(
            wanted.size(), wanted.size(), (i, j) -> wanted.get(i).fits(actual.get(j)));
  }

  boolean isOfTheSameState(Party party) {
    return fitsPolity(party.actor().polity());
  }

  boolean fitsPolity(ActorRef actual) {
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
    line.append(written(actor.polity()));
    actor.person().ifPresent(person -> line.append(' ').append(person.name()));
    actor
        .office()
        .ifPresent(held -> line.append(" [").append(held.role().orElse(held.title())).append(']'));
    return line.toString();
  }

  /** How a state or body is written in a golden document. */
  static String written(ActorRef polity) {
    return polity instanceof ActorRef.Known known ? known.id() : GoldenLine.quoted(polity.label());
  }

  /** How {@code actors} are written where there may be none. */
  static String writtenOrNone(List<Actor> actors) {
    return actors.isEmpty() ? "-" : written(actors);
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
