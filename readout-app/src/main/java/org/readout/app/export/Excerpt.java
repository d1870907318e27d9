package org.readout.app.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.contents.Selection;
import org.readout.claim.Claim;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;

/**
 * The part of a record that is exported: engagements, the claims that they rest on, the other
 * claims that were asked for, and the reports in which all these stand. Whatever it names, it has.
 *
 * @param reports in the order of publication
 * @param claims ids of those of their claims that belong to the part
 * @param entries the engagements
 */
public record Excerpt(List<Report> reports, Set<String> claims, List<EngagementEntry> entries) {

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
    contents.claims(selection).forEach(told -> claims.add(told.claim().id()));
    for (EngagementEntry entry : entries) {
      entry.claims().stream().map(ClaimLink::claim).forEach(claims::add);
    }
    List<Report> reports =
        contents.reports().stream()
            .filter(
                report ->
                    isAskedFor(report, selection)
                        || report.claims().stream().anyMatch(claim -> claims.contains(claim.id())))
            .toList();
    return new Excerpt(reports, claims, entries);
  }

  /** The claims of {@code report} that belong to the part, in the order in which they were made. */
  public List<Claim> claimsOf(Report report) {
    return report.claims().stream().filter(claim -> claims.contains(claim.id())).toList();
  }

  /** A report that says nothing is nobody's in particular. */
  private static boolean isAskedFor(Report report, Selection selection) {
    return selection.subject() instanceof Selection.Everyone
        && selection.holds(report.document().published());
  }
}
