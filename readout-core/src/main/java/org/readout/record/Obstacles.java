package org.readout.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;

/** What keeps two tellings from being of one engagement. */
final class Obstacles {

  /** News without a day tells of what was at most so many days before it was published. */
  private static final int BEFORE = 3;

  /** A document may be dated a day early, by the clock of another zone. */
  private static final int AFTER = 1;

  /** The days told of one visit lie no farther apart than this. */
  private static final int DAYS_OF_A_VISIT = 3;

  private Obstacles() {}

  /** Whether they cannot be of one engagement; the order of the two does not matter. */
  static boolean between(Telling one, Telling other) {
    Profile first = one.profile();
    Profile second = other.profile();
    return !familiesFit(one, other)
        || !sidesFit(one, other)
        || !principalsFit(first, second)
        || !visitorsFit(first, second)
        || !daysFit(one, other)
        || !placesFit(first, second)
        || !occasionsFit(first, second)
        || !stagesFit(one, other);
  }

  /** One kind of contact; talks of the same two people, told without a place, can be their call. */
  private static boolean familiesFit(Telling one, Telling other) {
    Profile first = one.profile();
    Profile second = other.profile();
    if (first.family() == second.family()) {
      return true;
    }
    boolean canBe =
        first.families().contains(second.family()) || second.families().contains(first.family());
    return canBe
        && (bothDated(one, other) || one.sharesDocument(other))
        && Links.sharedPersons(first, second) >= 2;
  }

  /** The same sides, where a mediator may count as one; of three or more, some may go unnamed. */
  private static boolean sidesFit(Telling one, Telling other) {
    Set<String> here = one.profile().sides();
    Set<String> there = other.profile().sides();
    if (here.equals(there)
        || (one.everyone().containsAll(there) && other.everyone().containsAll(here))) {
      return true;
    }
    return Math.min(here.size(), there.size()) >= 3
        && (here.containsAll(there) || there.containsAll(here));
  }

  private static boolean principalsFit(Profile one, Profile other) {
    for (String side : one.principals().keySet()) {
      List<Principal> here = one.principals().get(side);
      List<Principal> there = other.principals().getOrDefault(side, List.of());
      if (!there.isEmpty() && !oneFits(here, there)) {
        return false;
      }
    }
    return true;
  }

  private static boolean oneFits(List<Principal> here, List<Principal> there) {
    for (Principal one : here) {
      for (Principal other : there) {
        if (one.fits(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who travels to whom tells two visits apart. */
  private static boolean visitorsFit(Profile one, Profile other) {
    return one.visitors().isEmpty()
        || other.visitors().isEmpty()
        || one.visitors().equals(other.visitors());
  }

  private static boolean daysFit(Telling one, Telling other) {
    if (one.profile().days().isEmpty() || other.profile().days().isEmpty()) {
      return true;
    }
    Days first = one.profile().days().get();
    Days second = other.profile().days().get();
    if (one.profile().assumed() != other.profile().assumed()) {
      Days assumed = one.profile().assumed() ? first : second;
      Days said = one.profile().assumed() ? second : first;
      if (one.sharesDocument(other)) {
        // Within one text, a day that is named is the day of what is told there and no other.
        return said.overlaps(assumed);
      }
      return said.overlaps(
          new Days(assumed.first().minusDays(BEFORE), assumed.last().plusDays(AFTER)));
    }
    if (first.contains(second) || second.contains(first)) {
      return true;
    }
    if (one.profile().family() == EngagementForm.Family.VISIT) {
      return isOneVisit(one.profile(), other.profile(), first, second);
    }
    return isSameDayAcrossZones(one, other, first, second);
  }

  /** A visit lasts, and each report names a day of it; nobody visits twice in so few days. */
  private static boolean isOneVisit(Profile one, Profile other, Days first, Days second) {
    boolean near =
        first.overlaps(second)
            || (first.isWithin(DAYS_OF_A_VISIT, second)
                && Links.sharedPersons(one, other) >= 1
                && !one.visitors().isEmpty());
    return near && first.isShort() && second.isShort();
  }

  /**
   * What is late evening in one capital is the next day in another. Only where two publishers tell
   * of the same two people: one publisher who gives two days means two calls.
   */
  private static boolean isSameDayAcrossZones(Telling one, Telling other, Days first, Days second) {
    boolean assumed = one.profile().assumed() && other.profile().assumed();
    return first.isBeside(second)
        && !one.sharesPublisher(other)
        && !one.sharesDocument(other)
        && Links.sharedPersons(one.profile(), other.profile()) >= (assumed ? 1 : 2);
  }

  /** Whether both name the same people on two sides for the same day. */
  private static boolean isSureOtherwise(Profile one, Profile other) {
    return one.days().isPresent()
        && one.days().equals(other.days())
        && one.days().get().isOneDay()
        && Links.sharedPersons(one, other) >= 2;
  }

  private static boolean placesFit(Profile one, Profile other) {
    if (!takesPlace(one) || one.place().isEmpty() || other.place().isEmpty()) {
      return true;
    }
    PlaceName here = one.place().get();
    PlaceName there = other.place().get();
    if (!placesDiffer(here, there)) {
      return true;
    }
    boolean sameCountry = here.country().isPresent() && here.country().equals(there.country());
    return sameCountry
        && (one.family() == EngagementForm.Family.VISIT || isSureOtherwise(one, other));
  }

  private static boolean takesPlace(Profile one) {
    return one.family() == EngagementForm.Family.MEETING
        || one.family() == EngagementForm.Family.VISIT;
  }

  /** Whether two names are of two places, neither of them the country of the other. */
  static boolean placesDiffer(PlaceName here, PlaceName there) {
    if (here.id().isPresent() && here.id().equals(there.id())) {
      return false;
    }
    if (Names.fit(Names.words(here.name()), Names.words(there.name()))) {
      return false;
    }
    boolean sameCountry = here.country().isPresent() && here.country().equals(there.country());
    // A place without an id that lies in a known country is somewhere in it.
    boolean somewhere = here.id().isEmpty() || there.id().isEmpty();
    return !(sameCountry && (somewhere || isCountry(here) || isCountry(there)));
  }

  /** Whether the place is a country as a whole. */
  static boolean isCountry(PlaceName place) {
    return place.id().isPresent() && place.id().equals(place.country());
  }

  private static boolean occasionsFit(Profile one, Profile other) {
    if (one.occasion().isEmpty() || other.occasion().isEmpty()) {
      return true;
    }
    return !occasionsDiffer(one.occasion().get(), other.occasion().get())
        || isSureOtherwise(one, other);
  }

  /** Whether two names are of two gatherings. */
  static boolean occasionsDiffer(OccasionName here, OccasionName there) {
    if (here.series().isPresent() && there.series().isPresent()) {
      return !here.series().equals(there.series())
          || (here.edition().isPresent()
              && there.edition().isPresent()
              && !here.edition().equals(there.edition()));
    }
    return false;
  }

  private static boolean stagesFit(Telling one, Telling other) {
    Stage first = Stage.of(one.profile().reality());
    Stage second = Stage.of(other.profile().reality());
    if (first == second) {
      return true;
    }
    Set<Stage> stages = Set.of(first, second);
    boolean sameDocument = one.sharesDocument(other);
    if (stages.contains(Stage.HISTORY)) {
      // Told as history: it is today's news only where the day says so.
      return bothDated(one, other) && (!sameDocument || isCloselyDated(one, other));
    }
    if (stages.contains(Stage.HAPPENED) && stages.contains(Stage.AHEAD)) {
      return sameDocument ? isPlanOf(one, other, first) : isPlannedBefore(one, other, first);
    }
    if (stages.contains(Stage.HAPPENED) && sameDocument && isNegated(one, other)) {
      // Who tells of a meeting, and that there was none, speaks of two; a denial answers the other.
      return isOnOneDay(one, other);
    }
    if (stages.contains(Stage.HAPPENED) && stages.contains(Stage.OFF)) {
      return bothDated(one, other) && (!sameDocument || isOnOneDay(one, other));
    }
    return true;
  }

  private static boolean isNegated(Telling one, Telling other) {
    return one.profile().reality() == Reality.NEGATED
        || other.profile().reality() == Reality.NEGATED;
  }

  private static boolean bothDated(Telling one, Telling other) {
    return one.profile().days().isPresent() && other.profile().days().isPresent();
  }

  private static boolean isCloselyDated(Telling one, Telling other) {
    return one.profile().days().filter(Days::isShort).isPresent()
        && other.profile().days().filter(Days::isShort).isPresent();
  }

  private static boolean isOnOneDay(Telling one, Telling other) {
    return one.profile().days().equals(other.profile().days())
        && one.profile().days().filter(Days::isOneDay).isPresent();
  }

  /**
   * Whether a plan names the very days of what happened: who reports a meeting and otherwise a plan
   * to meet again tells of two.
   */
  private static boolean isPlanOf(Telling one, Telling other, Stage first) {
    Profile plan = (first == Stage.AHEAD ? one : other).profile();
    Profile event = (first == Stage.AHEAD ? other : one).profile();
    return !plan.assumed()
        && plan.days().isPresent()
        && event.days().isPresent()
        && plan.days().get().isNarrow()
        && plan.days().get().contains(event.days().get());
  }

  /**
   * Whether the plan was published before what happened was over, or at least before its report.
   */
  private static boolean isPlannedBefore(Telling one, Telling other, Stage first) {
    Telling plan = first == Stage.AHEAD ? one : other;
    Telling event = first == Stage.AHEAD ? other : one;
    if (isOnOneDay(one, other)) {
      return true;
    }
    Optional<LocalDate> over = event.profile().days().map(Days::last).or(event::published);
    if (plan.published().isEmpty() || over.isEmpty()) {
      return false;
    }
    // Who agrees to meet, and names no day, speaks of another time than today.
    return plan.profile().days().isPresent()
        ? !plan.published().get().isAfter(over.get())
        : plan.published().get().isBefore(over.get());
  }
}
