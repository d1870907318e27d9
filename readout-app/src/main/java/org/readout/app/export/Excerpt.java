package org.readout.app.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.contents.Selection;
import org.readout.claim.Claim;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * The part of a record that is exported: engagements, the claims that they rest on, the other
 * claims that were asked for, and the reports in which all these stand. Whatever it names, it has.
 *
 * @param reports in the order of publication
 * @param claims ids of those of their claims that belong to the part
 * @param entries the engagements
 */
public record Excerpt(List<Report> reports, Set<String> claims, List<EngagementEntry> entries) {

  private static final Comparator<Report> BY_PUBLICATION =
      Comparator.comparing((Report report) -> report.document().published().orElse(LocalDate.MAX))
          .thenComparing(report -> report.document().id());

  /** Copies the collections. */
  public Excerpt {
    reports = List.copyOf(reports);
    claims = Set.copyOf(claims);
    entries = List.copyOf(entries);
  }

  /** What {@code selection} asks for. */
  public static Excerpt of(RecordContents contents, Selection selection) {
    List<EngagementEntry> entries = contents.entries(selection);
    Set<String> claims = new HashSet<>();
    Set<String> documents = new HashSet<>();
    for (ToldClaim told : contents.claims(selection)) {
      claims.add(told.claim().id());
      documents.add(told.claim().document());
    }
    for (EngagementEntry entry : entries) {
      for (ClaimLink link : entry.claims()) {
        claims.add(link.claim());
        documents.add(link.document());
      }
    }
    return new Excerpt(reports(contents, selection, documents), claims, entries);
  }

  /** The reports that {@code documents} are; of all affairs, also those that say nothing. */
  private static List<Report> reports(
      RecordContents contents, Selection selection, Set<String> documents) {
    if (selection.subject() instanceof Selection.Everyone) {
      return contents.reports().stream()
          .filter(
              report ->
                  documents.contains(report.document().id())
                      || selection.holds(report.document().published()))
          .toList();
    }
    return documents.stream()
        .flatMap(document -> contents.report(document).stream())
        .sorted(BY_PUBLICATION)
        .toList();
  }

  /** The claims of {@code report} that belong to the part, in the order in which they were made. */
  public List<Claim> claimsOf(Report report) {
    return report.claims().stream().filter(claim -> claims.contains(claim.id())).toList();
  }
}
