package org.readout.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.app.store.RecordFile;
import org.readout.app.view.Report;
import org.readout.claim.Claim;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.Fingerprint;
import org.readout.source.NearDuplicates;
import org.readout.source.SourceDocument;

/**
 * What a record holds: its reports, and the engagements that they tell of. Near-identical documents
 * are one report, for the same words printed twice are no second witness.
 *
 * @param reports in the order of publication
 * @param entries earliest report first
 */
record RecordContents(List<Report> reports, List<EngagementEntry> entries) {

  private static final Comparator<SourceDocument> BY_PUBLICATION =
      Comparator.comparing((SourceDocument document) -> document.published().orElse(LocalDate.MAX))
          .thenComparing(SourceDocument::id);

  RecordContents {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
  }

  /** All of {@code record}. */
  static RecordContents of(RecordFile record) {
    List<Report> reports =
        reports(record).stream()
            .map(same -> new Report(same.get(0), record.claims(same.get(0).id()), tail(same)))
            .toList();
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (Report report : reports) {
      claims.addAll(report.claims());
      report.document().published().ifPresent(day -> published.put(report.document().id(), day));
    }
    return new RecordContents(reports, Entries.of(claims, published));
  }

  /** The documents of each report, the first to be published in front. */
  private static List<List<SourceDocument>> reports(RecordFile record) {
    Map<String, SourceDocument> documents = new TreeMap<>();
    Map<String, Fingerprint> fingerprints = new TreeMap<>();
    for (String id : record.documents()) {
      SourceDocument document = record.document(id).orElseThrow().document();
      documents.put(id, document);
      fingerprints.put(id, Fingerprint.of(document));
    }
    List<List<SourceDocument>> reports = new ArrayList<>();
    for (Set<String> group : NearDuplicates.groups(fingerprints)) {
      reports.add(
          group.stream()
              .map(documents::remove)
              .filter(Objects::nonNull)
              .sorted(BY_PUBLICATION)
              .toList());
    }
    documents.values().forEach(document -> reports.add(List.of(document)));
    reports.sort(Comparator.comparing(report -> report.get(0), BY_PUBLICATION));
    return reports;
  }

  private static <T> List<T> tail(List<T> list) {
    return list.subList(1, list.size());
  }

  /** The entries whose id begins with {@code prefix}. */
  List<EngagementEntry> entriesCalled(String prefix) {
    return entries.stream().filter(entry -> entry.id().startsWith(prefix)).toList();
  }

  /** The entry that most reports tell of, where it is more than one. */
  Optional<EngagementEntry> toldByMost() {
    return entries.stream()
        .filter(entry -> reportsOf(entry) > 1)
        .max(Comparator.comparing(RecordContents::reportsOf).thenComparing(EngagementEntry::id));
  }

  private static long reportsOf(EngagementEntry entry) {
    return entry.claims().stream().map(ClaimLink::document).distinct().count();
  }
}
