package org.readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;

/**
 * Which states and bodies a claim is about, alone and in pairs: what the ledgers are kept by.
 *
 * @param states ids of all states and bodies that it names and that are known
 * @param pairs those between which it tells of something
 */
public record Concerns(Set<String> states, Set<Pair> pairs) {

  /** Copies the sets. */
  public Concerns {
    states = Set.copyOf(states);
    pairs = Set.copyOf(pairs);
  }

  /**
   * What each claim of one document concerns, by claim id.
   *
   * <p>Engagements concern each pair of their sides, acts and undertakings each of those who act
   * with each of those towards whom they do, channels their sides, occasions those who take part
   * and the sides of the engagements that the document is about. A statement concerns its speaker's
   * state with each that is spoken to; where nobody is, with each other side of the engagements
   * that the document is about and in which that state takes part.
   */
  public static Map<String, Concerns> of(Collection<Claim> document) {
    List<Set<String>> main = new ArrayList<>();
    for (Claim claim : document) {
      if (claim.content() instanceof Engagement engagement && engagement.main()) {
        main.add(sides(engagement.parties()));
      }
    }
    Map<String, Concerns> concerns = new LinkedHashMap<>();
    for (Claim claim : document) {
      concerns.put(claim.id(), of(claim.content(), main));
    }
    return concerns;
  }

  /** What an engagement concerns: each pair of its sides. */
  public static Concerns of(EngagementEntry entry) {
    return among(sides(entry.parties()));
  }

  private static Concerns of(Content content, List<Set<String>> main) {
    if (content instanceof Engagement engagement) {
      return among(sides(engagement.parties()));
    }
    if (content instanceof Statement statement) {
      Set<String> speakers = actors(statement.speakers());
      Set<String> others = actors(statement.addressees());
      if (others.isEmpty()) {
        main.stream()
            .filter(sides -> sides.stream().anyMatch(speakers::contains))
            .forEach(others::addAll);
      }
      return between(speakers, others);
    }
    if (content instanceof Act act) {
      return act.mutual()
          ? among(participants(act.actors()))
          : between(participants(act.actors()), participants(act.recipients()));
    }
    if (content instanceof Undertaking undertaking) {
      return undertaking.to().isEmpty() && undertaking.form() == Undertaking.Form.AGREED
          ? among(participants(undertaking.by()))
          : between(participants(undertaking.by()), participants(undertaking.to()));
    }
    if (content instanceof ChannelNotice notice) {
      return among(known(notice.sides()));
    }
    return occasion((Occasion) content, main);
  }

  /** What two sides hear of when they meet, or what is told beside it, is ahead of both. */
  private static Concerns occasion(Occasion occasion, List<Set<String>> main) {
    Set<String> participants = actors(occasion.participants());
    Concerns own = among(participants);
    Set<String> states = new LinkedHashSet<>(own.states());
    Set<Pair> pairs = new LinkedHashSet<>(own.pairs());
    for (Set<String> sides : main) {
      Concerns met = among(sides);
      states.addAll(met.states());
      pairs.addAll(met.pairs());
    }
    return new Concerns(states, pairs);
  }

  /** The known states and bodies that take part, without mediators. */
  private static NavigableSet<String> sides(List<Party> parties) {
    return actors(
        parties.stream()
            .filter(party -> party.role() != Party.Role.MEDIATOR)
            .map(Party::actor)
            .toList());
  }

  private static NavigableSet<String> participants(List<Participant> participants) {
    return actors(participants.stream().map(Participant::actor).toList());
  }

  private static NavigableSet<String> actors(List<Actor> actors) {
    return known(actors.stream().map(Actor::polity).toList());
  }

  private static NavigableSet<String> known(List<ActorRef> references) {
    NavigableSet<String> ids = new TreeSet<>();
    for (ActorRef reference : references) {
      id(reference).ifPresent(ids::add);
    }
    return ids;
  }

  private static Optional<String> id(ActorRef reference) {
    return reference instanceof ActorRef.Known known ? Optional.of(known.id()) : Optional.empty();
  }

  private static Concerns among(Set<String> sides) {
    return between(sides, sides);
  }

  private static Concerns between(Set<String> ours, Set<String> theirs) {
    Set<String> states = new LinkedHashSet<>(ours);
    states.addAll(theirs);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String one : ours) {
      for (String other : theirs) {
        if (!one.equals(other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return new Concerns(states, pairs);
  }
}
