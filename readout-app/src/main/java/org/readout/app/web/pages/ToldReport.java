package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.Report;
import org.readout.app.web.Visit;
import org.readout.record.Curation;
import org.readout.source.SourceDocument;

/**
 * A report of an engagement: who published it, and what it says of the engagement itself.
 *
 * @param document its id
 * @param title what it is called
 * @param publisher who published it
 * @param day of publication
 * @param copies who else published the same text
 * @param claims what it says of the engagement
 */
public record ToldReport(
    String document,
    String title,
    String publisher,
    Optional<LocalDate> day,
    List<Copy> copies,
    List<ClaimLine> claims) {

  /** A copy of the report, by its id, and who published it. */
  public record Copy(String document, String publisher) {}

  static ToldReport of(Report report, Set<String> own, Curation curation, Visit visit) {
    SourceDocument document = report.document();
    return new ToldReport(
        document.id(),
        AccountsPage.title(document),
        document.publisher().orElse("publisher not known"),
        document.published(),
        report.copies().stream()
            .map(copy -> new Copy(copy.id(), copy.publisher().orElse(copy.name())))
            .toList(),
        report.claims().stream()
            .filter(claim -> own.contains(claim.id()))
            .map(claim -> ClaimLine.of(claim, report, curation, visit.room().names()))
            .toList());
  }
}
