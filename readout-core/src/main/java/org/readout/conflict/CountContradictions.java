package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;
import org.readout.record.ToldClaim;

/** Finds counts of encounters that contradict each other: "only" against "seventh". */
final class CountContradictions {

  private final ConflictRules rules;

  CountContradictions(ConflictRules rules) {
    this.rules = rules;
  }

  /** A count, and the claim of the engagement that is counted. */
  private record Counted(ToldClaim told, Saying saying, EncounterCount count) {

    Engagement engagement() {
      return (Engagement) told.claim().content();
    }
  }

  /**
   * Those of one document.
   *
   * @param entryOf which engagement each claim tells of, by their ids
   */
  List<Contradiction> within(List<ToldClaim> claims, Map<String, String> entryOf) {
    return pairs(
        counted(claims),
        (one, other) ->
            entryOf
                .getOrDefault(one.claim().id(), one.claim().id())
                .equals(entryOf.get(other.claim().id())),
        (one, other) -> true);
  }

  /** Those of claims of one engagement from different documents. */
  List<Contradiction> between(List<ToldClaim> telling) {
    return pairs(
        counted(telling),
        (one, other) -> true,
        (one, other) -> !one.claim().document().equals(other.claim().document()));
  }

  private static List<Contradiction> pairs(
      List<Counted> counted,
      BiPredicate<ToldClaim, ToldClaim> sameEncounter,
      BiPredicate<ToldClaim, ToldClaim> compared) {
    List<Contradiction> found = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (int i = 0; i < counted.size(); i++) {
      for (int j = i + 1; j < counted.size(); j++) {
        Counted one = counted.get(i);
        Counted other = counted.get(j);
        if (!compared.test(one.told(), other.told())) {
          continue;
        }
        boolean same = sameEncounter.test(one.told(), other.told());
        if (!same && !sameSides(one.engagement(), other.engagement())) {
          continue;
        }
        Optional<Degree> degree = one.count().against(other.count(), same);
        if (degree.isPresent() && told.add(Set.of(key(one), key(other)))) {
          found.add(Sentences.quoting(About.COUNT, degree.get(), one.saying(), other.saying()));
        }
      }
    }
    return found;
  }

  /** The same count by several is one disagreement. */
  private static String key(Counted counted) {
    EncounterCount count = counted.count();
    return (count.only() ? "only" : count.number()) + " " + count.kind();
  }

  /** The counts in sentences that tell of just one engagement of the kind that is counted. */
  private List<Counted> counted(List<ToldClaim> claims) {
    Map<Evidence, List<ToldClaim>> byEvidence = new HashMap<>();
    for (ToldClaim told : claims) {
      if (told.claim().content() instanceof Engagement) {
        for (Evidence evidence : told.claim().evidence()) {
          byEvidence.computeIfAbsent(evidence, key -> new ArrayList<>()).add(told);
        }
      }
    }
    List<Counted> counted = new ArrayList<>();
    for (ToldClaim told : claims) {
      for (Evidence evidence : told.claim().evidence()) {
        List<ToldClaim> here = byEvidence.getOrDefault(evidence, List.of());
        if (!here.contains(told)) {
          continue;
        }
        for (EncounterCount count : EncounterCount.in(evidence.quote(), told.published(), rules)) {
          List<ToldClaim> counting =
              here.stream().filter(each -> isOfKind(each.claim(), count.kind())).toList();
          if (counting.equals(List.of(told))) {
            counted.add(
                new Counted(
                    told,
                    new Saying(told, evidence, count.words().shift(evidence.span().start())),
                    count));
          }
        }
      }
    }
    return counted;
  }

  private static boolean isOfKind(Claim claim, String kind) {
    EngagementForm.Family family = ((Engagement) claim.content()).form().family();
    return switch (kind) {
      case "call", "video-call" -> family == EngagementForm.Family.CALL;
      case "visit" -> family == EngagementForm.Family.VISIT;
      case "time" -> true;
      default -> family == EngagementForm.Family.MEETING;
    };
  }

  /** The same states and bodies, by nobody who is another. */
  private static boolean sameSides(Engagement one, Engagement other) {
    Set<String> here = sides(one);
    return here.size() > 1
        && here.equals(sides(other))
        && one.form().family() == other.form().family()
        && peopleFit(one, other);
  }

  private static Set<String> sides(Engagement engagement) {
    return engagement.parties().stream()
        .filter(party -> party.role() != Party.Role.MEDIATOR)
        .map(party -> party.actor().polity().label())
        .collect(Collectors.toSet());
  }

  private static boolean peopleFit(Engagement one, Engagement other) {
    for (String side : sides(one)) {
      Set<String> here = people(one, side);
      Set<String> there = people(other, side);
      if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> people(Engagement engagement, String side) {
    Set<String> people = new HashSet<>();
    for (Party party : engagement.parties()) {
      Actor actor = party.actor();
      if (actor.polity().label().equals(side)) {
        actor.person().ifPresent(person -> people.add(person.name()));
        actor.office().flatMap(Office::role).ifPresent(people::add);
      }
    }
    return people;
  }
}
