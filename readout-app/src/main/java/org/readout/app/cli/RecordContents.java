package org.readout.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.app.store.RecordFile;
import org.readout.app.store.StoredDocument;
import org.readout.app.view.EntryView.Listed;
import org.readout.app.view.EntryView.Report;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;

/**
 * What a record holds: its reports, and the engagements that they tell of.
 *
 * @param reports ordered by id
 * @param entries in no order that matters
 */
record RecordContents(List<Report> reports, List<Listed> entries) {

  RecordContents {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
  }

  /** All of {@code record}. */
  static RecordContents of(RecordFile record) {
    List<Report> reports = new ArrayList<>();
    for (String id : record.documents()) {
      StoredDocument stored = record.document(id).orElseThrow();
      reports.add(new Report(stored.document(), record.claims(id)));
    }
    return new RecordContents(reports, entries(reports));
  }

  private static List<Listed> entries(List<Report> reports) {
    List<Listed> entries = new ArrayList<>();
    for (Report report : reports) {
      for (Claim claim : report.claims()) {
        if (claim.content() instanceof Engagement engagement) {
          entries.add(
              new Listed(
                  claim.id(), engagement, claim.reality(), List.of(claim), List.of(), List.of()));
        }
      }
    }
    return entries;
  }
}
