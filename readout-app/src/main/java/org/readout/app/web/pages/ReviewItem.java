package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.readout.app.contents.Report;
import org.readout.app.store.Review;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.Pages;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.RevisionWords;
import org.readout.app.view.Words;
import org.readout.app.web.Quotation;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.record.Conflict;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;
import org.readout.source.SourceDocument;

/**
 * Something that waits for a person's judgement.
 *
 * @param anchor its id in the page
 * @param reason why it waits, in words
 * @param words what it is
 * @param day of it
 * @param path where all of it is shown
 * @param action the address of the form that judges it
 * @param accept what accepting it means
 * @param reject what rejecting it means
 * @param problems what is to be judged, with the words that it rests on
 * @param apart the address at which it can be taken apart, of an engagement of several reports
 */
public record ReviewItem(
    String anchor,
    String reason,
    Words words,
    String day,
    String path,
    String action,
    String accept,
    String reject,
    List<Problem> problems,
    Optional<String> apart) {

  private static final int MOST_PROBLEMS = 3;

  /**
   * Something to be judged.
   *
   * @param sentence what it is
   * @param evidence the words
   */
  public record Problem(String sentence, List<Quotation> evidence) {}

  /** The item for {@code review}; none where what it is about has gone meanwhile. */
  static Optional<ReviewItem> of(Review review, Visit visit) {
    return switch (review.reason()) {
      case DISPUTED -> disputed(review, visit);
      case AMBIGUOUS -> ambiguous(review, visit);
      case CHANGED -> changed(review, visit);
    };
  }

  private static Optional<ReviewItem> disputed(Review review, Visit visit) {
    return visit.contents().entriesCalled(review.subject()).stream()
        .filter(entry -> entry.id().equals(review.subject()))
        .findFirst()
        .map(
            entry -> {
              List<Report> reports = visit.contents().reportsOf(entry);
              return new ReviewItem(
                  "engagement-" + entry.id(),
                  "Reports disagree",
                  new EngagementWords(visit.room().names()).underItsDay(entry),
                  EngagementPage.capitalised(Days.of(entry.when())),
                  "/engagements/" + entry.id(),
                  "/engagements/" + entry.id() + "/decide",
                  "Accept: they tell of one engagement all the same",
                  "Reject: none of it is so",
                  entry.conflicts().stream()
                      .limit(MOST_PROBLEMS)
                      .map(conflict -> problem(conflict, reports))
                      .toList(),
                  apart(entry));
            });
  }

  private static Optional<String> apart(EngagementEntry entry) {
    return entry.claims().size() > 1
        ? Optional.of("/engagements/" + entry.id() + "#reports")
        : Optional.empty();
  }

  private static Problem problem(Conflict conflict, List<Report> reports) {
    return new Problem(
        conflict.sentence(),
        reports.stream()
            .flatMap(
                report ->
                    report.claims().stream()
                        .filter(
                            claim ->
                                claim.id().equals(conflict.claim())
                                    || claim.id().equals(conflict.other()))
                        .map(claim -> Quotation.of(claim.evidence().get(0), report.document())))
            .toList());
  }

  private static Optional<ReviewItem> ambiguous(Review review, Visit visit) {
    return review
        .document()
        .flatMap(visit.contents()::report)
        .flatMap(
            report ->
                report.claims().stream()
                    .filter(claim -> claim.id().equals(review.subject()))
                    .findFirst()
                    .map(claim -> ambiguous(claim, report, visit)));
  }

  private static ReviewItem ambiguous(Claim claim, Report report, Visit visit) {
    ClaimLine line = ClaimLine.of(claim, report, Curation.NONE, visit.room().names());
    return new ReviewItem(
        "claim-" + claim.id(),
        "Somebody in it could be one of several",
        line.words(),
        report.document().published().map(Days::of).orElse("day of publication not known"),
        line.evidence().get(0).path(),
        "/claims/" + claim.id() + "/decide",
        "Accept: as it stands",
        "Reject: it is wrong",
        List.of(new Problem("", line.evidence())),
        Optional.empty());
  }

  private static Optional<ReviewItem> changed(Review review, Visit visit) {
    Optional<SourceDocument> document = review.document().flatMap(visit.contents()::document);
    Optional<PageHistory> history =
        Pages.history(visit.store(), review.subject()).filter(page -> page.versions().size() > 1);
    if (document.isEmpty() || history.isEmpty()) {
      return Optional.empty();
    }
    SourceDocument newest = document.get();
    return Optional.of(
        new ReviewItem(
            "page-" + newest.id(),
            "The page reads otherwise than before",
            Words.of(
                AccountsPage.title(newest)
                    + ", "
                    + newest.publisher().orElse("publisher not known")),
            newest.published().map(Days::of).orElse("day of publication not known"),
            "/documents/" + newest.id() + "/versions",
            "/documents/" + newest.id() + "/decide",
            "Accept: what it says now holds",
            "Reject: what it says now is wrong",
            List.of(
                new Problem(
                    RevisionWords.counts(
                            history.get().revisionTo(history.get().versions().size()).changes())
                        + " in version "
                        + history.get().versions().size()
                        + ".",
                    List.of())),
            Optional.empty()));
  }
}
