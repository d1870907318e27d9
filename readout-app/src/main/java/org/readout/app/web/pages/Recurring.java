package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.view.Days;
import org.readout.app.web.Quotation;
import org.readout.claim.Occasion;
import org.readout.claim.When;
import org.readout.knowledge.EventEdition;
import org.readout.knowledge.EventSeries;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.ToldClaim;

/**
 * A gathering that recurs.
 *
 * @param name its name
 * @param frequency how often it is held
 * @param next when and where it is held next, as far as the list of gatherings goes; may be empty
 * @param reports how many reports were looked at that name it
 * @param quotation the latest words that name it
 */
public record Recurring(
    String name, String frequency, String next, long reports, Optional<Quotation> quotation) {

  private static final int SHOWN = 20;

  /** Those that {@code claims} name, the next to be held in front. */
  static List<Recurring> of(
      List<ToldClaim> claims, LocalDate today, KnowledgeBase knowledge, Sources sources) {
    Map<String, List<ToldClaim>> bySeries = new LinkedHashMap<>();
    for (ToldClaim told : claims) {
      if (told.claim().content() instanceof Occasion occasion) {
        occasion
            .series()
            .ifPresent(
                series -> bySeries.computeIfAbsent(series, id -> new ArrayList<>()).add(told));
      }
    }
    return bySeries.keySet().stream()
        .flatMap(id -> knowledge.series(id).stream())
        .sorted(
            Comparator.comparing(
                    (EventSeries series) ->
                        next(series, today, knowledge)
                            .map(EventEdition::first)
                            .orElse(LocalDate.MAX))
                .thenComparing(EventSeries::name))
        .limit(SHOWN)
        .map(
            series ->
                of(
                    series,
                    bySeries.getOrDefault(series.id(), List.of()),
                    today,
                    knowledge,
                    sources))
        .toList();
  }

  private static Recurring of(
      EventSeries series,
      List<ToldClaim> told,
      LocalDate today,
      KnowledgeBase knowledge,
      Sources sources) {
    return new Recurring(
        series.name(),
        series.frequency(),
        next(series, today, knowledge).map(edition -> words(edition, knowledge)).orElse(""),
        told.stream().map(each -> each.claim().document()).distinct().count(),
        told.stream().max(ToldClaim.ORDER).flatMap(sources::quotation));
  }

  private static Optional<EventEdition> next(
      EventSeries series, LocalDate today, KnowledgeBase knowledge) {
    return knowledge.editionsNear(series.id(), today).stream()
        .filter(edition -> !edition.last().isBefore(today))
        .min(Comparator.comparing(EventEdition::first));
  }

  private static String words(EventEdition edition, KnowledgeBase knowledge) {
    String days =
        Days.of(
            new When.Period(
                edition.first(),
                edition.last(),
                When.Precision.DAY,
                Optional.empty(),
                Optional.empty()));
    String place =
        Stream.concat(edition.city().stream(), edition.state().map(knowledge::nameOf).stream())
            .collect(Collectors.joining(", "));
    return place.isEmpty() ? days : days + ", " + place;
  }
}
