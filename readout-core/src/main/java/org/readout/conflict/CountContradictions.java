package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;
import org.readout.record.ToldClaim;

/** Finds counts of encounters that contradict each other: "only" against "seventh". */
final class CountContradictions {

  private static final Set<Reality> NOT_HELD =
      Set.of(Reality.NEGATED, Reality.DENIED, Reality.HYPOTHETICAL, Reality.REFUSED);

  /** So many counts are compared; a disagreement shows in fewer. */
  private static final int COMPARED = 500;

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
   * @param tells which engagement each claim tells of
   */
  List<Contradiction> within(List<ToldClaim> claims, Tells tells) {
    return pairs(counted(claims, tells), tells::ofOne, (one, other) -> true);
  }

  /**
   * Those of claims of one engagement from different documents.
   *
   * @param reports all claims of these documents
   * @param tells which engagement each of them tells of
   * @param engagement the engagement
   */
  List<Contradiction> between(List<ToldClaim> reports, Tells tells, String engagement) {
    List<Counted> telling =
        counted(reports, tells).stream()
            .filter(counted -> tells.of(counted.told()).equals(engagement))
            .toList();
    return pairs(
        telling,
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
        if (!same && !Sides.same(one.engagement(), other.engagement())) {
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
  private List<Counted> counted(List<ToldClaim> claims, Tells tells) {
    Map<Evidence, List<ToldClaim>> byEvidence = new LinkedHashMap<>();
    for (ToldClaim told : claims) {
      if (told.claim().content() instanceof Engagement) {
        for (Evidence evidence : told.claim().evidence()) {
          byEvidence.computeIfAbsent(evidence, key -> new ArrayList<>()).add(told);
        }
      }
    }
    List<Counted> counted = new ArrayList<>();
    byEvidence.forEach((evidence, tellers) -> counted.addAll(counted(evidence, tellers, tells)));
    return counted.subList(0, Math.min(counted.size(), COMPARED));
  }

  private List<Counted> counted(Evidence evidence, List<ToldClaim> tellers, Tells tells) {
    List<Counted> counted = new ArrayList<>();
    Optional<LocalDate> published = tellers.get(0).published();
    for (EncounterCount count : EncounterCount.in(evidence.quote(), published, rules)) {
      List<ToldClaim> counting =
          tellers.stream().filter(told -> isOfKind(told.claim(), count.kind())).toList();
      boolean one = counting.stream().map(tells::of).distinct().count() == 1;
      // What did not take place is not counted.
      if (one && counting.stream().noneMatch(told -> NOT_HELD.contains(told.claim().reality()))) {
        ToldClaim told = counting.get(0);
        counted.add(
            new Counted(
                told,
                new Saying(told, evidence, count.words().shift(evidence.span().start())),
                count));
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
}
