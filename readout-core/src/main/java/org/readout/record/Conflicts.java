package org.readout.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;

/** Finds where the reports of one engagement disagree; each disagreement is named once. */
final class Conflicts {

  private Conflicts() {}

  /** Days that are said and neither hold the day of {@code chosen} nor lie in it. */
  static void days(Report chosen, List<Report> reports, List<Conflict> conflicts) {
    if (Profile.isAssumed(chosen.engagement())) {
      return;
    }
    differing(
        Conflict.About.DATE,
        chosen,
        reports.stream().filter(report -> !Profile.isAssumed(report.engagement())).toList(),
        report -> Days.of(report.engagement().when()),
        (one, other) -> !one.contains(other) && !other.contains(one),
        Days::toString,
        conflicts);
  }

  /** Other places than that of {@code chosen}. */
  static void places(Report chosen, List<Report> reports, List<Conflict> conflicts) {
    EngagementForm.Family family = chosen.engagement().form().family();
    if (family == EngagementForm.Family.CALL || family == EngagementForm.Family.LETTER) {
      return;
    }
    differing(
        Conflict.About.PLACE,
        chosen,
        reports,
        report -> report.engagement().place(),
        Obstacles::placesDiffer,
        PlaceName::name,
        conflicts);
  }

  /** Other gatherings than that of {@code chosen}. */
  static void occasions(Report chosen, List<Report> reports, List<Conflict> conflicts) {
    differing(
        Conflict.About.OCCASION,
        chosen,
        reports,
        report -> report.engagement().occasion(),
        Obstacles::occasionsDiffer,
        OccasionName::name,
        conflicts);
  }

  private static <V> void differing(
      Conflict.About about,
      Report chosen,
      List<Report> reports,
      Function<Report, Optional<V>> value,
      BiPredicate<V, V> differ,
      Function<V, String> words,
      List<Conflict> conflicts) {
    V ours = value.apply(chosen).orElseThrow();
    Set<V> seen = new HashSet<>();
    for (Report report : reports) {
      Optional<V> theirs = value.apply(report);
      if (theirs.isPresent() && differ.test(ours, theirs.get()) && seen.add(theirs.get())) {
        conflicts.add(
            conflict(about, chosen, report, words.apply(ours), words.apply(theirs.get())));
      }
    }
  }

  /** A denial of what others report or announce, and a cancellation after the event. */
  static void realities(List<Report> reports, List<Conflict> conflicts) {
    Optional<Report> told = first(reports, Stage.HAPPENED).or(() -> first(reports, Stage.HISTORY));
    Optional<Report> denied = first(reports, Stage.DENIED);
    if (denied.isPresent()) {
      boolean refuted = denied.get().claim().reality() == Reality.DENIED;
      told.or(() -> first(reports, Stage.AHEAD).filter(plan -> refuted))
          .ifPresent(report -> conflicts.add(conflict(report, denied.get())));
    }
    if (told.isPresent()) {
      LocalDate since = published(told.get());
      reports.stream()
          .filter(report -> Stage.of(report.claim().reality()) == Stage.OFF)
          .filter(report -> !published(report).isBefore(since))
          .findFirst()
          .ifPresent(report -> conflicts.add(conflict(told.get(), report)));
    }
  }

  private static LocalDate published(Report report) {
    return report.published().orElse(LocalDate.MIN);
  }

  private static Optional<Report> first(List<Report> reports, Stage stage) {
    return reports.stream()
        .filter(report -> Stage.of(report.claim().reality()) == stage)
        .findFirst();
  }

  private static Conflict conflict(Report one, Report other) {
    return conflict(Conflict.About.REALITY, one, other, word(one), word(other));
  }

  private static String word(Report report) {
    return report.claim().reality().name().toLowerCase(Locale.ROOT);
  }

  private static Conflict conflict(
      Conflict.About about, Report one, Report other, String ours, String theirs) {
    return new Conflict(
        about,
        one.claim().id(),
        other.claim().id(),
        one.publisher() + " has it as " + ours + ", " + other.publisher() + " as " + theirs + ".");
  }
}
