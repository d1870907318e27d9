package org.readout.ledger;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.record.EngagementEntry;

/** The known states and bodies among those who are named. */
final class Polities {

  private Polities() {}

  /** The id of a state or body that is known. */
  static Optional<String> id(Actor actor) {
    return id(actor.polity());
  }

  static Optional<String> id(ActorRef reference) {
    return reference instanceof ActorRef.Known known ? Optional.of(known.id()) : Optional.empty();
  }

  static NavigableSet<String> ofActors(Collection<Actor> actors) {
    NavigableSet<String> ids = new TreeSet<>();
    actors.forEach(actor -> id(actor).ifPresent(ids::add));
    return ids;
  }

  static NavigableSet<String> of(List<Participant> participants) {
    return ofActors(participants.stream().map(Participant::actor).toList());
  }

  /** The sides of an engagement, without those who bring them together. */
  static NavigableSet<String> sides(EngagementEntry entry) {
    return ofActors(
        entry.parties().stream()
            .filter(party -> party.role() != Party.Role.MEDIATOR)
            .map(Party::actor)
            .toList());
  }
}
