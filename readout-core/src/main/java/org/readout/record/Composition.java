package org.readout.record;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.When;

/** Writes an entry from the tellings of one engagement. */
final class Composition {

  private Composition() {}

  static EngagementEntry of(Clusters.Group group) {
    List<Report> reports =
        group.tellings().stream().flatMap(telling -> telling.reports().stream()).sorted().toList();
    Optional<Report> dated =
        favoured(reports, Composition::saidDays, Composition::precision)
            .or(() -> favoured(reports, Composition::days, Composition::precision));
    Optional<Report> placed =
        favoured(reports, report -> report.engagement().place(), Composition::precision);
    Optional<Report> gathered =
        favoured(reports, report -> report.engagement().occasion(), Composition::precision);
    List<Conflict> conflicts = new ArrayList<>();
    dated.ifPresent(report -> Conflicts.days(report, reports, conflicts));
    placed.ifPresent(report -> Conflicts.places(report, reports, conflicts));
    gathered.ifPresent(report -> Conflicts.occasions(report, reports, conflicts));
    Conflicts.realities(reports, conflicts);
    return new EngagementEntry(
        EngagementEntry.idOf(reports.get(0).claim().id()),
        form(reports),
        Parties.of(reports),
        dated.map(report -> bare(report.engagement().when())).orElseGet(When::unknown),
        placed.flatMap(report -> report.engagement().place()),
        gathered.flatMap(report -> report.engagement().occasion()),
        reports.stream().flatMap(report -> report.engagement().duration().stream()).findFirst(),
        Standing.of(reports),
        reports.stream().anyMatch(report -> report.engagement().main()),
        reports.stream()
            .map(report -> new ClaimLink(report.claim().id(), report.claim().document()))
            .toList(),
        merges(group),
        conflicts);
  }

  private static Optional<Days> days(Report report) {
    return Days.of(report.engagement().when());
  }

  /** Days that the report names; "this week" is less than the day on which it was published. */
  private static Optional<Days> saidDays(Report report) {
    return days(report).filter(days -> days.isNarrow() && !Profile.isAssumed(report.engagement()));
  }

  private static long precision(Days days) {
    return -days.length();
  }

  private static long precision(PlaceName place) {
    return Obstacles.isCountry(place) ? 0 : place.id().isPresent() ? 2 : 1;
  }

  private static long precision(OccasionName occasion) {
    return (occasion.edition().isPresent() ? 2L : 0L) + (occasion.series().isPresent() ? 1L : 0L);
  }

  /**
   * The form that most documents give; of two equally frequent ones the earliest told. Talks that
   * others call a call are one.
   */
  private static EngagementForm form(List<Report> reports) {
    return favoured(
            reports,
            report -> Optional.of(report.engagement().form()),
            form -> form.family() == EngagementForm.Family.CALL ? 1 : 0)
        .map(report -> report.engagement().form())
        .orElseThrow();
  }

  /**
   * The first report that gives the value which is most precise, and of these the one that most
   * documents give.
   */
  private static <V> Optional<Report> favoured(
      List<Report> reports,
      Function<Report, Optional<V>> value,
      Function<V, ? extends Number> precision) {
    Map<V, Set<String>> documents = new HashMap<>();
    for (Report report : reports) {
      value
          .apply(report)
          .ifPresent(
              each ->
                  documents
                      .computeIfAbsent(each, key -> new HashSet<>())
                      .add(report.claim().document()));
    }
    Optional<Report> best = Optional.empty();
    long bestPrecision = Long.MIN_VALUE;
    int bestCount = 0;
    for (Report report : reports) {
      Optional<V> each = value.apply(report);
      if (each.isEmpty()) {
        continue;
      }
      long precise = precision.apply(each.get()).longValue();
      int count = documents.getOrDefault(each.get(), Set.of()).size();
      if (precise > bestPrecision || (precise == bestPrecision && count > bestCount)) {
        best = Optional.of(report);
        bestPrecision = precise;
        bestCount = count;
      }
    }
    return best;
  }

  /** Without spans, which mean nothing outside their document. */
  private static When bare(When when) {
    if (when instanceof When.Day day) {
      return new When.Day(day.date(), Optional.empty(), Optional.empty());
    }
    if (when instanceof When.Period period) {
      return new When.Period(
          period.first(), period.last(), period.precision(), Optional.empty(), Optional.empty());
    }
    return When.unknown();
  }

  private static String reason(Decision decision) {
    String note = decision.note().isEmpty() ? "" : ": " + decision.note();
    String day = decision.madeAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    return "Put together by " + decision.madeBy() + " on " + day + note;
  }

  private static List<Merge> merges(Clusters.Group group) {
    List<Merge> merges = new ArrayList<>();
    for (Telling telling : group.tellings()) {
      String reason = Reasons.of(telling, telling);
      for (Report report : telling.reports().subList(1, telling.reports().size())) {
        merges.add(new Merge(telling.first().claim().id(), report.claim().id(), reason));
      }
    }
    for (Clusters.Join join : group.joins()) {
      merges.add(
          new Merge(
              join.one().first().claim().id(),
              join.other().first().claim().id(),
              join.decision()
                  .map(Composition::reason)
                  .orElseGet(() -> Reasons.of(join.one(), join.other()))));
    }
    return merges;
  }
}
