package org.readout.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Engagement;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/**
 * The acts that the series of relations counts.
 *
 * @param acts by day
 * @param undated how many were left out because neither the report nor its publication gives them a
 *     day, or only a stretch of more than a month
 */
public record CountedActs(List<CountedAct> acts, int undated) {

  // A longer stretch may lie in several months, and the act in any of them.
  private static final int LONGEST_STRETCH_DAYS = 31;

  private static final Comparator<CountedAct> BY_DAY =
      Comparator.comparing(CountedAct::day)
          .thenComparing(CountedAct::type)
          .thenComparing(CountedAct::from)
          .thenComparing(CountedAct::to)
          .thenComparing(CountedAct::mutual)
          .thenComparing(act -> act.entry().orElse(""));

  /** Copies the list. */
  public CountedActs {
    acts = List.copyOf(acts);
  }

  /** What makes two acts one. */
  private record Key(LocalDate day, ActType type, String from, String to, boolean mutual) {}

  /** Makes the list. */
  private static final class Draft {
    final Map<Key, List<ToldClaim>> acts = new LinkedHashMap<>();
    final List<CountedAct> engagements = new ArrayList<>();
    final Map<Pair, Set<String>> places = new HashMap<>();
    final Set<String> subject;
    int undated;

    Draft(Set<String> subject) {
      this.subject = subject;
    }

    /** The documents and days that tell of an engagement of the two. */
    Set<String> places(Pair pair) {
      return places.computeIfAbsent(pair, key -> new HashSet<>());
    }

    boolean isAsked(String one, String other) {
      return subject.stream().allMatch(side -> side.equals(one) || side.equals(other));
    }
  }

  /**
   * Counts what occurred or is under way; never what is planned, possible, refused, called off,
   * denied or history. Engagements that took place count once each, as consultations of every pair
   * of their sides; a consultation in a report that tells of an engagement of the same two, be it
   * one that is planned or denied, or of the day of such an engagement, is not counted again.
   *
   * <p>The day is that of the act, or the first of a stretch of at most a month; where none is
   * given, that of publication.
   *
   * @param subject ids of states or bodies that all must be among the two sides of an act that is
   *     counted; empty for all acts
   * @param claims all claims, in any order; those of other kinds only serve as evidence
   * @param entries all engagements, in any order
   */
  public static CountedActs of(
      Set<String> subject, Collection<ToldClaim> claims, Collection<EngagementEntry> entries) {
    Map<String, ToldClaim> byId = new LinkedHashMap<>();
    claims.stream().sorted(ToldClaim.ORDER).forEach(told -> byId.put(told.claim().id(), told));
    Draft draft = new Draft(subject);
    entries.forEach(entry -> engagement(entry, byId, draft));
    byId.values().forEach(told -> places(told, draft));
    for (ToldClaim told : byId.values()) {
      Reality reality = told.claim().reality();
      if (told.claim().content() instanceof Act act
          && (reality == Reality.OCCURRED || reality == Reality.ONGOING)) {
        act(told, act, draft);
      }
    }
    List<CountedAct> all = new ArrayList<>(draft.engagements);
    draft.acts.forEach(
        (key, told) ->
            all.add(
                new CountedAct(
                    key.day(),
                    key.type(),
                    key.from(),
                    key.to(),
                    key.mutual(),
                    Optional.empty(),
                    told)));
    all.sort(BY_DAY);
    return new CountedActs(all, draft.undated);
  }

  private static void engagement(EngagementEntry entry, Map<String, ToldClaim> byId, Draft draft) {
    List<ToldClaim> told =
        entry.claims().stream()
            .map(ClaimLink::claim)
            .flatMap(claim -> Optional.ofNullable(byId.get(claim)).stream())
            .sorted(ToldClaim.ORDER)
            .toList();
    if (!isCounted(entry) || told.isEmpty()) {
      return;
    }
    Optional<LocalDate> day = dayOf(entry, told);
    List<String> sides = List.copyOf(Polities.sides(entry));
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        if (!draft.isAsked(sides.get(i), sides.get(j))) {
          continue;
        }
        if (day.isEmpty()) {
          draft.undated++;
          continue;
        }
        draft.places(new Pair(sides.get(i), sides.get(j))).add(day.get().toString());
        draft.engagements.add(
            new CountedAct(
                day.get(),
                ActType.CONSULT,
                sides.get(i),
                sides.get(j),
                true,
                Optional.of(entry.id()),
                told));
      }
    }
  }

  /** Whether {@code entry} counts as a consultation. */
  public static boolean isCounted(EngagementEntry entry) {
    return entry.reality() == Reality.OCCURRED || entry.reality() == Reality.ONGOING;
  }

  /**
   * The day on which {@code entry} counts.
   *
   * @param told its claims, by publication
   */
  public static Optional<LocalDate> dayOf(EngagementEntry entry, List<ToldClaim> told) {
    return day(entry.when(), told);
  }

  private static void places(ToldClaim told, Draft draft) {
    if (told.claim().content() instanceof Engagement engagement) {
      List<String> sides =
          List.copyOf(Polities.ofActors(engagement.parties().stream().map(Party::actor).toList()));
      for (int i = 0; i < sides.size(); i++) {
        for (int j = i + 1; j < sides.size(); j++) {
          draft.places(new Pair(sides.get(i), sides.get(j))).add(told.claim().document());
        }
      }
    }
  }

  private static void act(ToldClaim told, Act act, Draft draft) {
    Optional<LocalDate> day = day(act.when(), List.of(told));
    Set<String> actors = Polities.of(act.actors());
    Set<String> others = act.mutual() ? actors : Polities.of(act.recipients());
    for (String from : actors) {
      for (String to : others) {
        // Of a mutual act each pair is looked at from both its ends and counts from one.
        if (from.equals(to)
            || !draft.isAsked(from, to)
            || (act.mutual() && from.compareTo(to) > 0)
            || (act.type() == ActType.CONSULT
                && isEngagement(draft, new Pair(from, to), told, day))) {
          continue;
        }
        if (day.isEmpty()) {
          draft.undated++;
        } else {
          draft
              .acts
              .computeIfAbsent(
                  new Key(day.get(), act.type(), from, to, act.mutual()), key -> new ArrayList<>())
              .add(told);
        }
      }
    }
  }

  private static boolean isEngagement(
      Draft draft, Pair pair, ToldClaim told, Optional<LocalDate> day) {
    Set<String> places = draft.places.getOrDefault(pair, Set.of());
    return places.contains(told.claim().document())
        || day.filter(each -> places.contains(each.toString())).isPresent();
  }

  private static Optional<LocalDate> day(When when, List<ToldClaim> told) {
    if (when.firstDay().isPresent()) {
      LocalDate first = when.firstDay().get();
      boolean near =
          when.lastDay()
              .filter(last -> last.isAfter(first.plusDays(LONGEST_STRETCH_DAYS)))
              .isEmpty();
      return near ? Optional.of(first) : Optional.empty();
    }
    return told.stream().flatMap(each -> each.published().stream()).findFirst();
  }
}
