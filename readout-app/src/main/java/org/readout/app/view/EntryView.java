package org.readout.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Statement;
import org.readout.conflict.Contradictions;
import org.readout.record.ClaimLink;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;
import org.readout.record.Merge;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/** The engagements of a record, in plain language. */
public final class EntryView {

  // Enough to tell any two entries of a large record apart, and short enough to type.
  private static final int ID_SHOWN = 8;

  private static final Comparator<EngagementEntry> NEWEST_FIRST =
      Comparator.comparing((EngagementEntry entry) -> entry.when().firstDay().orElse(LocalDate.MIN))
          .thenComparing(entry -> entry.when().lastDay().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(EngagementEntry::id);

  private final EngagementWords engagements;
  private final ClaimWords claims;

  /** A view that calls people and states by {@code names}. */
  public EntryView(Names names) {
    this.engagements = new EngagementWords(names);
    this.claims = new ClaimWords(names);
  }

  /** Writes {@code entries}, newest first, each under its day. */
  public void list(Page page, List<EngagementEntry> entries, RecordContents contents) {
    String day = "";
    for (EngagementEntry entry : entries.stream().sorted(NEWEST_FIRST).toList()) {
      String heading = Days.of(entry.when());
      if (!heading.equals(day)) {
        if (!day.isEmpty()) {
          page.blank();
        }
        page.line(0, Words.of(Style.STRONG, capitalised(heading)));
        day = heading;
      }
      page.line(2, 4, engagements.underItsDay(entry));
      page.line(
          4,
          Words.of(
              Style.FAINT, shortId(entry) + " told by " + publishedBy(contents.reportsOf(entry))));
    }
    if (entries.isEmpty()) {
      page.line(0, Words.of("There is no engagement in this record."));
    }
  }

  /** As much of the id as one types. */
  static String shortId(EngagementEntry entry) {
    return entry.id().substring(0, Math.min(ID_SHOWN, entry.id().length()));
  }

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String publishedBy(List<Report> telling) {
    String publishers = publishers(telling.stream().map(Report::document));
    String copies =
        publishers(
            telling.stream()
                .flatMap(
                    report ->
                        report.copies().stream()
                            .filter(copy -> !isSamePage(copy, report.document()))));
    return copies.isEmpty() ? publishers : publishers + ", copied by " + copies;
  }

  /** Whether two documents are versions of one page, and none is a copy that others published. */
  private static boolean isSamePage(SourceDocument one, SourceDocument other) {
    return one.uri().isPresent() && one.uri().equals(other.uri());
  }

  private static String publishers(Stream<SourceDocument> documents) {
    return Names.list(
        documents
            .map(document -> document.publisher().orElse(document.name()))
            .distinct()
            .toList());
  }

  /** Writes one entry with all its reports, and what its parties say in them. */
  public void full(Page page, EngagementEntry entry, RecordContents contents) {
    page.line(0, 2, engagements.headline(entry));
    page.line(2, Words.of(Style.FAINT, "id " + entry.id()));
    Set<String> told = entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
    for (Report report : contents.reportsOf(entry)) {
      page.blank();
      DocumentView.heading(page, report.document());
      for (SourceDocument copy : report.copies()) {
        if (isSamePage(copy, report.document())) {
          page.line(0, Words.of(Style.FAINT, "another version of this page: " + copy.name()));
        } else {
          alsoPublished(page, copy);
        }
      }
      EvidenceLines evidence = new EvidenceLines(report.document().text());
      for (Claim claim : report.claims()) {
        if (told.contains(claim.id())) {
          page.line(2, 4, claims.headline(claim, report.document().text()));
          evidence.write(page, 6, claim);
        }
      }
      statements(page, entry, report, evidence);
    }
    section(
        page,
        "Why these are one engagement:",
        entry.merges().stream().map(Merge::reason).distinct().toList());
    Disagreements.write(page, Contradictions.standard().between(entry, told(entry, contents)));
    section(page, "Decided by people:", decisions(entry, contents));
  }

  private static List<ToldClaim> told(EngagementEntry entry, RecordContents contents) {
    return contents.reportsOf(entry).stream()
        .flatMap(
            report ->
                report.claims().stream()
                    .map(claim -> new ToldClaim(claim, report.document().published())))
        .toList();
  }

  private static List<String> decisions(EngagementEntry entry, RecordContents contents) {
    Set<String> claims = entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
    List<Claim> told =
        contents.reportsOf(entry).stream().flatMap(report -> report.claims().stream()).toList();
    Curation curation = contents.curation(told);
    return contents.decisions().stream()
        .filter(decision -> claims.stream().anyMatch(id -> curation.on(id).contains(decision)))
        .map(DecisionView::sentence)
        .toList();
  }

  private static void alsoPublished(Page page, SourceDocument copy) {
    page.line(
        0,
        Words.of(
            Style.FAINT,
            "also published by %s, %s (%s)"
                .formatted(
                    copy.publisher().orElse("a publisher that is not known"),
                    copy.published().map(Days::of).orElse("day not known"),
                    copy.uri().orElse(copy.name()))));
  }

  // A report may tell of more than one engagement, and a claim does not say at which a thing was
  // said. What the parties say in it is shown as that, and no more is made of it.
  private void statements(Page page, EngagementEntry entry, Report report, EvidenceLines evidence) {
    Set<ActorRef> parties =
        entry.parties().stream().map(party -> party.actor().polity()).collect(Collectors.toSet());
    Names.Roll roll = claims.rollOf(List.of(entry));
    boolean first = true;
    for (Claim claim : report.claims()) {
      if (claim.content() instanceof Statement statement
          && statement.speakers().stream()
              .anyMatch(speaker -> parties.contains(speaker.polity()))) {
        if (first) {
          page.line(2, Words.of(Style.FAINT, "What its parties say in this report:"));
          first = false;
        }
        page.line(4, claims.headline(claim, report.document().text(), roll));
        evidence.write(page, 8, claim);
      }
    }
  }

  private static void section(Page page, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      page.blank();
      page.line(0, Words.of(heading));
      lines.forEach(line -> page.line(2, 4, Words.of("- " + line)));
    }
  }
}
