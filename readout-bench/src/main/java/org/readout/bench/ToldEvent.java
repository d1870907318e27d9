package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.text.Span;

/**
 * A PLOVER event that Readout finds in a text, as far as it is compared: an act, or what the
 * contact of an engagement comes to.
 *
 * @param root the event type, with the two that the data set does not tell apart under one name
 * @param actors the words of each of those who act
 * @param recipients the words of each of those it is aimed at
 * @param mutual whether the actors do it to each other
 */
record ToldEvent(
    String root, List<List<Span>> actors, List<List<Span>> recipients, boolean mutual) {

  private static final String YIELD = "YIELD";

  ToldEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The events among the claims of a document; what did not happen is none. */
  static List<ToldEvent> of(List<Claim> claims) {
    List<ToldEvent> events = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.reality() == Reality.NEGATED || claim.reality() == Reality.DENIED) {
        continue;
      }
      if (claim.content() instanceof Act act) {
        events.add(
            new ToldEvent(
                root(act.type()), words(act.actors()), words(act.recipients()), act.mutual()));
      } else if (claim.content() instanceof Engagement engagement) {
        events.add(contact(engagement, claim.reality()));
      }
    }
    return events;
  }

  /** The type as the data set has it. */
  static String root(ActType type) {
    return type == ActType.CONCEDE || type == ActType.RETREAT ? YIELD : type.name();
  }

  /** Whether it relates what is marked as source to what is marked as target. */
  boolean relates(MarkedSentence row) {
    if (!mutual) {
      return anyAt(actors, row.sources()) && anyAt(recipients, row.targets());
    }
    for (int i = 0; i < actors.size(); i++) {
      for (int j = 0; j < actors.size(); j++) {
        if (i != j && at(actors.get(i), row.sources()) && at(actors.get(j), row.targets())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A contact: a CONSULT once it takes place, an AGREE before, a REJECT when it is called off. */
  private static ToldEvent contact(Engagement engagement, Reality reality) {
    ActType type =
        switch (reality) {
          case SCHEDULED, PROPOSED -> ActType.AGREE;
          case REFUSED, CANCELLED -> ActType.REJECT;
          default -> ActType.CONSULT;
        };
    List<List<Span>> visitors = parties(engagement, Optional.of(Party.Role.VISITOR));
    List<List<Span>> hosts = parties(engagement, Optional.of(Party.Role.HOST));
    return visitors.isEmpty() || hosts.isEmpty()
        ? new ToldEvent(root(type), parties(engagement, Optional.empty()), List.of(), true)
        : new ToldEvent(root(type), visitors, hosts, false);
  }

  private static List<List<Span>> parties(Engagement engagement, Optional<Party.Role> role) {
    return engagement.parties().stream()
        .filter(party -> role.isEmpty() || role.get() == party.role())
        .map(party -> party.words().stream().toList())
        .toList();
  }

  private static List<List<Span>> words(List<Participant> participants) {
    return participants.stream().map(participant -> List.of(participant.words())).toList();
  }

  private static boolean anyAt(List<List<Span>> sides, List<Span> marked) {
    return sides.stream().anyMatch(side -> at(side, marked));
  }

  private static boolean at(List<Span> words, List<Span> marked) {
    return words.stream().anyMatch(span -> marked.stream().anyMatch(span::overlaps));
  }
}
