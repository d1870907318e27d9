package org.readout.app.export.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.app.json.Json;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Plain;
import org.readout.claim.Occasion;
import org.readout.claim.When;
import org.readout.text.ContentHash;

/** Occasions in a calendar: however many sentences name one, it is one event. */
final class OccasionEvents {

  void add(Collection<Testimony> testimonies, CalendarExport.Tally tally) {
    Map<String, List<Testimony>> byOccasion = new TreeMap<>();
    for (Testimony told : testimonies) {
      if (told.claim().content() instanceof Occasion occasion) {
        byOccasion.computeIfAbsent(identity(occasion), key -> new ArrayList<>()).add(told);
      }
    }
    byOccasion.forEach((identity, told) -> add(identity, told, tally));
  }

  /** Series and edition; else what the name and the day are: two that share them are one. */
  private static String identity(Occasion occasion) {
    return occasion
        .series()
        .flatMap(series -> occasion.edition().map(edition -> series + "-" + edition))
        .orElseGet(
            () ->
                ContentHash.of(
                    String.join(
                        "\n",
                        occasion.kind().name(),
                        occasion.series().orElse(occasion.name().toLowerCase(Locale.ROOT)),
                        occasion.when().firstDay().toString(),
                        occasion.when().lastDay().toString())));
  }

  private static void add(String identity, List<Testimony> told, CalendarExport.Tally tally) {
    List<Testimony> ordered = told.stream().sorted(Testimony.ORDER).toList();
    Testimony latest = ordered.get(ordered.size() - 1);
    // Of what several sentences say the most exact day counts, and of these the latest.
    Occasion dated =
        ordered.stream()
            .map(each -> (Occasion) each.claim().content())
            .reduce((one, next) -> vagueness(next.when()) <= vagueness(one.when()) ? next : one)
            .orElseThrow();
    var dates = Dates.of(dated.when());
    if (dates.isEmpty()) {
      tally.withoutDay++;
      return;
    }
    List<String> description = new ArrayList<>();
    description.add(EngagementEvents.dayWords(Days.of(dated.when()), dates.get()));
    description.addAll(Testimony.quotes(ordered));
    tally.events.add(
        new CalendarEvent(
            "occasion-" + identity + "@readout",
            EngagementEvents.status(latest.claim().reality(), dates.get().certain()),
            dates.get().first(),
            dates.get().last(),
            summary(dated, latest),
            description,
            Testimony.address(ordered),
            List.of("occasion", Json.word(dated.kind())),
            Testimony.stamp(ordered),
            Testimony.sequence(ordered)));
  }

  private static int vagueness(When when) {
    if (when instanceof When.Day) {
      return 0;
    }
    if (!(when instanceof When.Period period)) {
      return Integer.MAX_VALUE;
    }
    return switch (period.precision()) {
      case DAY -> 1;
      case WEEK -> 2;
      case MONTH -> 3;
      case SEASON -> 4;
      case YEAR -> 5;
      case VAGUE -> 6;
    };
  }

  private static String summary(Occasion occasion, Testimony latest) {
    String place = occasion.place().map(where -> ", in " + where.name()).orElse("");
    String deadline = occasion.kind() == Occasion.Kind.DEADLINE ? "Deadline: " : "";
    String mark = EngagementWords.mark(latest.claim().reality());
    return Plain.line(
        deadline + occasion.name() + place + (mark.isEmpty() ? "" : " [" + mark + "]"));
  }
}
