package org.readout.knowledge.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.knowledge.PartialDate;

/** One time in office, of what one or more sources say about it. */
final class MergedTenure {

  private static final long SAME_START_DAYS = 75;

  private static final String DENSE_SNAPSHOTS = "2021-01";

  private final List<Attestation> attestations = new ArrayList<>();

  /** Times in one office by one person: what overlaps or begins together is one. */
  static List<MergedTenure> of(List<Attestation> attestations) {
    List<MergedTenure> result = new ArrayList<>();
    List<Attestation> sorted = new ArrayList<>(attestations);
    sorted.sort(Comparator.comparing(Attestation::sortKey));
    for (Attestation each : sorted) {
      MergedTenure fitting =
          result.stream().filter(tenure -> tenure.fits(each)).findFirst().orElse(null);
      if (fitting == null) {
        fitting = new MergedTenure();
        result.add(fitting);
      }
      fitting.attestations.add(each);
    }
    return result;
  }

  private boolean fits(Attestation other) {
    return attestations.stream().anyMatch(each -> fits(each, other));
  }

  private static boolean fits(Attestation a, Attestation b) {
    if (a.start().isEmpty() || b.start().isEmpty()) {
      return true;
    }
    PartialDate startA = PartialDate.parse(a.start());
    PartialDate startB = PartialDate.parse(b.start());
    long apart = ChronoUnit.DAYS.between(startA.first(), startB.first());
    boolean startTogether =
        Math.abs(apart) <= SAME_START_DAYS
            || (!startA.first().isAfter(startB.last()) && !startB.first().isAfter(startA.last()));
    // b starts no earlier than a: it is the same time when a still lasts then
    return startTogether || startB.first().isBefore(lastDay(a));
  }

  private static LocalDate lastDay(Attestation each) {
    return PartialDate.parse(each.end().isEmpty() ? each.asOf() : each.end()).first();
  }

  /**
   * The row of tenures.csv: the most trusted source is followed, another fills in what it lacks.
   */
  List<String> row(String person, String office) {
    List<Attestation> trusted = new ArrayList<>(attestations);
    trusted.sort(Comparator.comparingInt(each -> Refresh.SOURCES.indexOf(each.source())));
    Attestation best = trusted.get(0);
    String start = bestStart(trusted);
    String asOf =
        trusted.stream()
            .filter(each -> each.end().isEmpty())
            .map(Attestation::asOf)
            .max(String::compareTo)
            .orElse("");
    String end = bestEnd(trusted, asOf);
    boolean confirmed =
        trusted.stream().anyMatch(Attestation::confirmed)
            || trusted.stream()
                .anyMatch(
                    each -> !each.source().equals(best.source()) && sameMonth(each.start(), start));
    return List.of(
        person,
        office,
        start,
        end,
        end.isEmpty() ? asOf : "",
        trusted.stream().allMatch(Attestation::acting) ? "yes" : "",
        confirmed ? "yes" : "",
        trusted.stream().map(Attestation::source).distinct().collect(Collectors.joining("+")));
  }

  /** The start of the most trusted source; of several rows of it, the earliest. */
  private static String bestStart(List<Attestation> trusted) {
    String source = trusted.get(0).source();
    String start =
        trusted.stream()
            .filter(each -> each.source().equals(source))
            .map(Attestation::start)
            .filter(date -> !date.isEmpty())
            .min(String::compareTo)
            .orElse("");
    // a day within the same month or year tells more than that month or year
    return trusted.stream()
        .map(Attestation::start)
        .filter(date -> date.length() > start.length() && date.startsWith(start))
        .findFirst()
        .orElse(start);
  }

  /** A known end, unless another source saw the person in office after it. */
  private static String bestEnd(List<Attestation> trusted, String asOf) {
    String source = "";
    String best = "";
    for (Attestation each : trusted) {
      if (each.end().isEmpty() || each.end().compareTo(asOf) <= 0) {
        continue;
      }
      boolean sameSource = source.equals(each.source()) && each.end().compareTo(best) > 0;
      // the factbook's early snapshots say only that a name was gone some years later
      boolean surer = source.equals("factbook") && best.compareTo(DENSE_SNAPSHOTS) < 0;
      if (source.isEmpty()
          || sameSource
          || (surer && !each.source().equals(source) && each.end().compareTo(best) < 0)) {
        source = each.source();
        best = each.end();
      }
    }
    return best;
  }

  private static boolean sameMonth(String a, String b) {
    return a.length() >= 7 && b.length() >= 7 && a.substring(0, 7).equals(b.substring(0, 7));
  }
}
