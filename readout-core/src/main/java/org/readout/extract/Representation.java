package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Party;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Organisation;

/**
 * Who represents a state or body in an engagement. Firms represent nobody, and neither does a
 * political party where its own state takes part: a president who meets the lawmakers of his party
 * is at home.
 */
final class Representation {

  private static final Set<String> FIRMS = Set.of("company", "criminal-group");
  private static final String PARTY = "party";

  private final KnowledgeBase knowledge;

  Representation(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Those of {@code parties} who represent a state or body. A grouping of a few states is no side
   * beside one of them: where Poland takes part in a summit of the Weimar Triangle, France and
   * Germany are the others.
   */
  List<Party> representatives(List<Party> parties) {
    Set<String> polities = polities(parties);
    List<Party> representatives = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    for (Party party : parties) {
      List<String> members = fewMembers(party.actor());
      if (members.stream().anyMatch(polities::contains)) {
        others.addAll(members);
      } else if (represents(party, polities)) {
        representatives.add(party);
      }
    }
    others.removeAll(polities);
    for (String other : others) {
      representatives.add(new Party(Party.Role.PARTICIPANT, Actor.of(new ActorRef.Known(other))));
    }
    return List.copyOf(representatives);
  }

  private List<String> fewMembers(Actor actor) {
    return actor.polity() instanceof ActorRef.Known known
        ? knowledge.membersOfFew(known.id())
        : List.of();
  }

  /** Whether several take part and no two of them represent different states or bodies. */
  boolean isAmongOneself(List<Party> parties) {
    return polities(parties).size() > 1 && polities(representatives(parties)).size() < 2;
  }

  private boolean represents(Party party, Set<String> polities) {
    Optional<Organisation> body =
        party.actor().polity() instanceof ActorRef.Known known
            ? knowledge.organisation(known.id())
            : Optional.empty();
    boolean firm = body.map(Organisation::type).filter(FIRMS::contains).isPresent();
    boolean atHome =
        body.filter(one -> one.type().equals(PARTY))
            .flatMap(Organisation::entity)
            .filter(polities::contains)
            .isPresent();
    return !firm && !atHome;
  }

  private static Set<String> polities(List<Party> parties) {
    Set<String> ids = new LinkedHashSet<>();
    for (Party party : parties) {
      if (party.actor().polity() instanceof ActorRef.Known known) {
        ids.add(known.id());
      }
    }
    return ids;
  }
}
