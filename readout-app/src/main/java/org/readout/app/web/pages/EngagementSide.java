package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.store.Subjects;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.record.EngagementEntry;

/**
 * A state or body that takes part, and who acts for it.
 *
 * @param name what it is called
 * @param path the address of its page, where it is known
 * @param part what it does: travels, receives, mediates; empty where it takes part on equal terms
 * @param people who acts for it
 */
public record EngagementSide(
    String name, Optional<String> path, String part, List<Official> people) {

  /**
   * Somebody who acts for it.
   *
   * @param name the name; empty where only the office is known
   * @param office the office then; empty where it is not known
   * @param path the address of the person's page, where there is a person
   */
  public record Official(String name, String office, Optional<String> path) {}

  static List<EngagementSide> of(EngagementEntry entry, Names names) {
    Map<List<Object>, List<Party>> sides = new LinkedHashMap<>();
    entry
        .parties()
        .forEach(
            party ->
                sides
                    .computeIfAbsent(
                        List.of(party.actor().polity(), party.role()), unused -> new ArrayList<>())
                    .add(party));
    return sides.values().stream().map(parties -> side(parties, names)).toList();
  }

  private static EngagementSide side(List<Party> parties, Names names) {
    ActorRef polity = parties.get(0).actor().polity();
    return new EngagementSide(
        names.polity(polity),
        path(polity),
        switch (parties.get(0).role()) {
          case PARTICIPANT -> "";
          case VISITOR -> "travels";
          case HOST -> "receives";
          case MEDIATOR -> "mediates";
        },
        parties.stream()
            .map(Party::actor)
            .filter(actor -> actor.person().isPresent() || actor.office().isPresent())
            .map(EngagementSide::official)
            .distinct()
            .toList());
  }

  private static Official official(Actor actor) {
    return new Official(
        actor.person().map(Person::name).orElse(""),
        actor.office().map(Office::title).orElse(""),
        Subjects.person(actor).map(person -> "/people/" + Addresses.encoded(person)));
  }

  private static Optional<String> path(ActorRef polity) {
    return polity instanceof ActorRef.Known known
        ? Optional.of("/states/" + Addresses.encoded(known.id()))
        : Optional.empty();
  }
}
