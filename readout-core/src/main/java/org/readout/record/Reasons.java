package org.readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.EngagementForm;

/** Says in plain sentences what two tellings have in common. */
final class Reasons {

  private Reasons() {}

  /** Why the two are taken to be of one engagement. */
  static String of(Telling one, Telling other) {
    Profile first = one.profile();
    Profile second = other.profile();
    List<String> sentences = new ArrayList<>();
    sentences.add("Both tell of a " + word(first.family()) + " between " + sides(one, other) + ".");
    List<String> people = people(one, other);
    if (!people.isEmpty()) {
      sentences.add(sentence("Both name " + String.join(" and ", people)));
    }
    sentences.add(days(one, other));
    if (Links.samePlace(first, second)) {
      sentences.add("Both place it in " + first.place().orElseThrow().name() + ".");
    }
    if (Links.sameOccasion(first, second)) {
      sentences.add("Both put it at " + first.occasion().orElseThrow().name() + ".");
    }
    if (Stage.of(first.reality()) != Stage.of(second.reality())) {
      sentences.add("One sees it as " + word(first) + ", the other as " + word(second) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String days(Telling one, Telling other) {
    Optional<Days> first = one.profile().days();
    Optional<Days> second = other.profile().days();
    if (first.isPresent() && second.isPresent()) {
      if (first.equals(second)) {
        return "Both date it " + first.get() + ".";
      }
      if (one.profile().assumed() != other.profile().assumed()) {
        Days said = one.profile().assumed() ? second.get() : first.get();
        return "One dates it " + said + ", the other gives no day and was published about then.";
      }
      String days = "One dates it " + first.get() + ", the other " + second.get();
      if (first.get().overlaps(second.get())) {
        return days + ", and these agree.";
      }
      return one.profile().family() == EngagementForm.Family.VISIT
          ? days + ", which can be days of one visit."
          : days + ", which can be one moment in two time zones.";
    }
    if (first.isEmpty() && second.isEmpty()) {
      return one.sharesDocument(other)
          ? "Both stand in one document, and neither gives a day."
          : "Neither gives a day, and both were published about the same time.";
    }
    return one.sharesDocument(other)
        ? "Both stand in one document, and one of them gives no day."
        : "One gives no day, but was published about then, and no other engagement fits as well.";
  }

  private static List<String> people(Telling one, Telling other) {
    List<String> names = new ArrayList<>();
    one.profile()
        .principals()
        .forEach(
            (side, here) -> {
              List<Principal> there = other.profile().principals().getOrDefault(side, List.of());
              here.stream()
                  .filter(each -> there.stream().anyMatch(each::isSamePerson))
                  .findFirst()
                  .flatMap(each -> one.first().nameOf(side, each))
                  .ifPresent(names::add);
            });
    return names;
  }

  private static String sides(Telling one, Telling other) {
    return one.profile().sides().stream()
        .filter(other.everyone()::contains)
        .collect(Collectors.joining(" and "));
  }

  /** A name may end with the point of an abbreviation. */
  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private static String word(EngagementForm.Family family) {
    return switch (family) {
      case CALL -> "call";
      case MEETING -> "meeting";
      case VISIT -> "visit";
      case LETTER -> "letter";
    };
  }

  private static String word(Profile profile) {
    return profile.reality().name().toLowerCase(Locale.ROOT);
  }
}
