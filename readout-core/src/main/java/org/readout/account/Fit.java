package org.readout.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Content;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.claim.Statement;

/**
 * How well those who speak or act fit the parties of an engagement; the later, the better. A person
 * who is named and is no party fits none, whatever state he is of.
 */
enum Fit {
  /** Not at all. */
  NONE,
  /** The states or bodies take part. */
  STATE,
  /** The ministry or office is that of one who takes part. */
  OFFICE,
  /** The person takes part. */
  PERSON;

  /** Words of titles that tell no office from another. */
  private static final Set<String> COMMON =
      Set.of("minister", "ministry", "secretary", "department", "office", "director", "the", "of");

  static Fit of(Content content, Collection<Actor> parties) {
    List<Actor> actors = Contents.actors(content);
    if (actors.isEmpty()) {
      return NONE;
    }
    Fit best = NONE;
    for (Actor actor : actors) {
      Fit fit = of(actor, parties);
      if (fit == NONE) {
        // Together with somebody else they did it elsewhere.
        return NONE;
      }
      best = fit.compareTo(best) > 0 ? fit : best;
    }
    boolean toAnother =
        (content instanceof Statement || best != PERSON)
            && Contents.others(content).stream()
                .anyMatch(other -> other.person().isPresent() && of(other, parties) == NONE);
    return toAnother ? NONE : best;
  }

  static Fit of(Actor actor, Collection<Actor> parties) {
    Fit best = NONE;
    for (Actor party : parties) {
      Fit fit = one(actor, party);
      best = fit.compareTo(best) > 0 ? fit : best;
    }
    return best;
  }

  private static Fit one(Actor actor, Actor party) {
    if (!actor.polity().equals(party.polity()) || !(party.polity() instanceof ActorRef.Known)) {
      return NONE;
    }
    if (actor.person().isPresent()) {
      if (party.person().isPresent()) {
        return isSame(actor.person().get(), party.person().get()) ? PERSON : NONE;
      }
      // The party may be told without the name of who acts for it.
      return party.office().isEmpty() || shareRole(actor, party) ? STATE : NONE;
    }
    if (actor.office().isEmpty() || party.office().isEmpty()) {
      return STATE;
    }
    if (shareRole(actor, party)) {
      return PERSON;
    }
    return shareWord(actor.office().get(), party.office().get()) ? OFFICE : STATE;
  }

  private static boolean isSame(Person one, Person other) {
    boolean bothKnown = one.id().isPresent() && other.id().isPresent();
    return bothKnown ? one.id().equals(other.id()) : one.name().equals(other.name());
  }

  private static boolean shareRole(Actor one, Actor other) {
    Optional<String> role = one.office().flatMap(Office::role);
    return role.isPresent() && role.equals(other.office().flatMap(Office::role));
  }

  private static boolean shareWord(Office one, Office other) {
    List<String> words = List.of(other.title().toLowerCase(Locale.ROOT).split("\\W+"));
    return List.of(one.title().toLowerCase(Locale.ROOT).split("\\W+")).stream()
        .anyMatch(word -> !COMMON.contains(word) && words.contains(word));
  }
}
