package org.readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;

/**
 * What a claim says that decides of which engagement it tells. Claims with equal profiles tell of
 * the same.
 *
 * @param family what kind of contact
 * @param anyMedium whether it is told as talks without a place, which can be a call too
 * @param sides states and bodies that take part, mediators apart
 * @param mediators states and bodies that bring them together
 * @param principals who acts, by state or body
 * @param visitors the states or bodies that travel, of a visit
 * @param days when, where it is known
 * @param assumed whether the days are not said but taken from the publication or from what is told
 *     beside it
 * @param window without a day: around when it must be, by the day of publication; empty where that
 *     says nothing, as of history
 * @param onlyIn without a day and a window: the document, for nothing links it to others
 * @param place where
 * @param occasion at which gathering
 * @param reality how real
 * @param main whether the document is about it
 */
record Profile(
    EngagementForm.Family family,
    boolean anyMedium,
    NavigableSet<String> sides,
    NavigableSet<String> mediators,
    NavigableMap<String, List<Principal>> principals,
    NavigableSet<String> visitors,
    Optional<Days> days,
    boolean assumed,
    Optional<Days> window,
    Optional<String> onlyIn,
    Optional<PlaceName> place,
    Optional<OccasionName> occasion,
    Reality reality,
    boolean main) {

  Profile {
    sides = Collections.unmodifiableNavigableSet(sides);
    mediators = Collections.unmodifiableNavigableSet(mediators);
    principals = Collections.unmodifiableNavigableMap(principals);
    visitors = Collections.unmodifiableNavigableSet(visitors);
  }

  /** The profile of a claim about an engagement, in a document published on that day. */
  static Profile of(Claim claim, Engagement engagement, Optional<LocalDate> published) {
    NavigableSet<String> sides = new TreeSet<>();
    NavigableSet<String> mediators = new TreeSet<>();
    NavigableSet<String> visitors = new TreeSet<>();
    NavigableMap<String, NavigableSet<Principal>> principals = new TreeMap<>();
    for (Party party : engagement.parties()) {
      String side = side(party.actor().polity());
      if (party.role() == Party.Role.MEDIATOR) {
        mediators.add(side);
        continue;
      }
      sides.add(side);
      if (party.role() == Party.Role.VISITOR && engagement.form() == EngagementForm.VISIT) {
        visitors.add(side);
      }
      Principal.of(party.actor())
          .ifPresent(one -> principals.computeIfAbsent(side, key -> new TreeSet<>()).add(one));
    }
    mediators.removeAll(sides);
    NavigableMap<String, List<Principal>> lists = new TreeMap<>();
    principals.forEach((side, people) -> lists.put(side, withoutOfficesOfTheNamed(people)));
    Optional<Days> days = Days.of(engagement.when());
    Optional<Days> window =
        days.isPresent() ? Optional.empty() : window(claim.reality(), published);
    return new Profile(
        engagement.form().family(),
        engagement.form() == EngagementForm.TALKS && engagement.place().isEmpty(),
        sides,
        mediators,
        lists,
        visitors,
        days,
        isAssumed(engagement),
        window,
        days.isEmpty() && window.isEmpty() ? Optional.of(claim.document()) : Optional.empty(),
        engagement.place(),
        engagement.occasion(),
        claim.reality(),
        engagement.main());
  }

  /** Whether the days have no words of their own. */
  static boolean isAssumed(Engagement engagement) {
    return engagement.when().firstDay().isPresent() && engagement.when().evidence().isEmpty();
  }

  /** The kinds of contact that it can be. */
  Set<EngagementForm.Family> families() {
    return anyMedium ? Set.of(family, EngagementForm.Family.CALL) : Set.of(family);
  }

  /** The key of a state or body: its id, else the words, which equal only themselves. */
  static String side(ActorRef polity) {
    return polity instanceof ActorRef.Known known
        ? known.id()
        : "\"" + polity.label().toLowerCase(Locale.ROOT) + "\"";
  }

  /** "Blinken, the secretary of state": the office says nothing more where its holder is named. */
  private static List<Principal> withoutOfficesOfTheNamed(NavigableSet<Principal> people) {
    List<Principal> kept = new ArrayList<>();
    for (Principal one : people) {
      boolean named =
          !one.isNamed()
              && people.stream()
                  .anyMatch(other -> other.isNamed() && other.role().equals(one.role()));
      if (!named) {
        kept.add(one);
      }
    }
    return List.copyOf(kept);
  }

  /**
   * Around when an engagement must be of which no day is told. News tells of the days before it,
   * plans look a few weeks ahead; history may be any day.
   */
  private static Optional<Days> window(Reality reality, Optional<LocalDate> published) {
    return switch (reality) {
      case OCCURRED, ONGOING -> published.map(day -> Days.around(day, 3, 1));
      case SCHEDULED, PROPOSED, HYPOTHETICAL -> published.map(day -> Days.around(day, 0, 21));
      case REFUSED, CANCELLED, DENIED -> published.map(day -> Days.around(day, 7, 7));
      case NEGATED, BACKGROUND -> Optional.empty();
    };
  }

  /** The states and bodies that take part or mediate. */
  NavigableSet<String> everyone() {
    NavigableSet<String> all = new TreeSet<>(sides);
    all.addAll(mediators);
    return all;
  }
}
