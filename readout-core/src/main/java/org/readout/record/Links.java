package org.readout.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What speaks for two tellings being of one engagement. */
final class Links {

  /** From here on a link needs no check that it could not lead elsewhere. */
  static final int STRONG = 26;

  /** A difference of no more than this, a place or an occasion, does not tell two links apart. */
  static final int MARGIN = 2;

  private static final int PERSON = 10;
  private static final int OFFICE = 5;
  private static final int DAY = 3;
  private static final int SENTENCE = 4;

  private Links() {}

  /**
   * How strongly two tellings that have no obstacle between them belong together: 0 not at all,
   * else by the people and offices that they share, by how well their days agree, by the sentence,
   * place and occasion.
   */
  static int strength(Telling one, Telling other) {
    Profile first = one.profile();
    Profile second = other.profile();
    int time = time(one, other);
    if (time == 0) {
      return 0;
    }
    int people =
        PERSON * Math.min(2, sharedPersons(first, second))
            + OFFICE * Math.min(2, sharedOffices(first, second));
    if (first.family() != second.family()) {
      people -= PERSON;
    }
    boolean samePlace = samePlace(first, second);
    boolean oneSided = first.sides().size() < 2 || second.sides().size() < 2;
    if (oneSided && people == 0 && !samePlace && !one.sharesDocument(other)) {
      return 0;
    }
    return people
        + time
        + (one.sharesSentence(other) ? SENTENCE : 0)
        + (samePlace ? 1 : 0)
        + (sameOccasion(first, second) ? 1 : 0);
  }

  /** How well the days agree: 3 times 0 to 3. */
  private static int time(Telling one, Telling other) {
    Profile first = one.profile();
    Profile second = other.profile();
    if (first.days().isPresent() && second.days().isPresent()) {
      int known = known(first.days().get(), second.days().get());
      if (first.assumed() != second.assumed()) {
        return DAY * (known == 3 ? 3 : one.sharesDocument(other) ? 2 : 1);
      }
      return DAY * known;
    }
    if (one.sharesDocument(other)) {
      return DAY * 2;
    }
    if (first.onlyIn().isPresent() || second.onlyIn().isPresent()) {
      return 0;
    }
    boolean told = sharedPersons(first, second) > 0;
    boolean aboutIt =
        (first.days().isPresent() || first.main()) && (second.days().isPresent() || second.main());
    Optional<Days> here = first.days().or(first::window);
    Optional<Days> there = second.days().or(second::window);
    boolean near = here.isPresent() && there.isPresent() && here.get().overlaps(there.get());
    return near && (told || aboutIt) ? DAY : 0;
  }

  private static int known(Days first, Days second) {
    if (first.equals(second) && first.isShort()) {
      return 3;
    }
    return first.isShort() && second.isShort() ? 2 : 1;
  }

  /** On how many sides both name a person in common. */
  static int sharedPersons(Profile one, Profile other) {
    return shared(one, other, Principal::isSamePerson);
  }

  private static int sharedOffices(Profile one, Profile other) {
    return shared(one, other, Principal::isSameOffice);
  }

  private static int shared(Profile one, Profile other, BiPredicate<Principal, Principal> equal) {
    int sides = 0;
    for (String side : one.principals().keySet()) {
      List<Principal> there = other.principals().getOrDefault(side, List.of());
      boolean found = false;
      for (Principal principal : one.principals().getOrDefault(side, List.of())) {
        for (Principal each : there) {
          found |= equal.test(principal, each);
        }
      }
      sides += found ? 1 : 0;
    }
    return sides;
  }

  static boolean samePlace(Profile one, Profile other) {
    return one.place().isPresent()
        && other.place().isPresent()
        && !Obstacles.placesDiffer(one.place().get(), other.place().get());
  }

  static boolean sameOccasion(Profile one, Profile other) {
    return one.occasion().isPresent()
        && other.occasion().isPresent()
        && !Obstacles.occasionsDiffer(one.occasion().get(), other.occasion().get());
  }
}
