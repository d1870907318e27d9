package org.readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Evidence;
import org.readout.text.Span;

/**
 * Claims that say the same of an engagement.
 *
 * @param profile what they say
 * @param reports the claims with their documents, earliest first; never empty
 * @param documents ids of the documents
 * @param publishers names of the publishers
 * @param everyone states and bodies that take part or mediate
 */
record Telling(
    Profile profile,
    List<Report> reports,
    Set<String> documents,
    Set<String> publishers,
    Set<String> everyone) {

  static Telling of(Profile profile, List<Report> reports) {
    return new Telling(
        profile,
        reports.stream().sorted().toList(),
        reports.stream().map(report -> report.claim().document()).collect(Collectors.toSet()),
        reports.stream().map(Report::publisher).collect(Collectors.toSet()),
        Set.copyOf(profile.everyone()));
  }

  Report first() {
    return reports.get(0);
  }

  /** The earliest day of publication. */
  Optional<LocalDate> published() {
    return first().published();
  }

  boolean sharesDocument(Telling other) {
    return shares(documents, other.documents);
  }

  /** Whether some report of each rests on the same words first. */
  boolean sharesSentence(Telling other) {
    if (!sharesDocument(other)) {
      return false;
    }
    Map<String, List<Span>> words = new HashMap<>();
    for (Report report : reports) {
      Evidence first = report.claim().evidence().get(0);
      words.computeIfAbsent(first.document(), key -> new ArrayList<>()).add(first.span());
    }
    for (Report report : other.reports) {
      Evidence first = report.claim().evidence().get(0);
      for (Span span : words.getOrDefault(first.document(), List.of())) {
        if (span.overlaps(first.span())) {
          return true;
        }
      }
    }
    return false;
  }

  boolean sharesPublisher(Telling other) {
    return shares(publishers, other.publishers);
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    for (String each : small) {
      if (large.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
