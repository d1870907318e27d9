package org.readout.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.store.RecordFile;
import org.readout.app.view.Report;
import org.readout.claim.Claim;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.SourceDocument;

/**
 * What a record holds: its reports, and the engagements that they tell of.
 *
 * @param reports ordered by id
 * @param entries earliest report first
 */
record RecordContents(List<Report> reports, List<EngagementEntry> entries) {

  RecordContents {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
  }

  /** All of {@code record}. */
  static RecordContents of(RecordFile record) {
    List<Report> reports = new ArrayList<>();
    for (String id : record.documents()) {
      SourceDocument document = record.document(id).orElseThrow().document();
      reports.add(new Report(document, record.claims(id)));
    }
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (Report report : reports) {
      claims.addAll(report.claims());
      report.document().published().ifPresent(day -> published.put(report.document().id(), day));
    }
    return new RecordContents(reports, Entries.of(claims, published));
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
