package org.readout.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.source.SourceDocument;

/** The engagements of a record, in plain language. */
public final class EntryView {

  // Enough to tell any two entries of a large record apart, and short enough to type.
  private static final int ID_SHOWN = 8;

  private static final Comparator<Listed> NEWEST_FIRST =
      Comparator.comparing(
              (Listed entry) -> entry.engagement().when().firstDay().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(Listed::id);

  private final EngagementWords engagements;
  private final ClaimWords claims;

  /**
   * An engagement of the record.
   *
   * @param id its id
   * @param engagement what its reports together say
   * @param reality how real they say it is
   * @param claims what it rests on
   * @param reasons why these are one engagement, one sentence each
   * @param conflicts where the reports contradict each other, one sentence each
   */
  public record Listed(
      String id,
      Engagement engagement,
      Reality reality,
      List<Claim> claims,
      List<String> reasons,
      List<String> conflicts) {
    /** Copies the lists. */
    public Listed {
      claims = List.copyOf(claims);
      reasons = List.copyOf(reasons);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * A document and what it says.
   *
   * @param document the document
   * @param claims its claims
   */
  public record Report(SourceDocument document, List<Claim> claims) {
    /** Copies the claims. */
    public Report {
      claims = List.copyOf(claims);
    }
  }

  /** A view that calls people and states by {@code names}. */
  public EntryView(Names names) {
    this.engagements = new EngagementWords(names);
    this.claims = new ClaimWords(names);
  }

  /** Writes all {@code entries}, newest first, each under its day. */
  public void list(Page page, List<Listed> entries, List<Report> reports) {
    String day = "";
    for (Listed entry : entries.stream().sorted(NEWEST_FIRST).toList()) {
      String heading = Days.of(entry.engagement().when());
      if (!heading.equals(day)) {
        if (!day.isEmpty()) {
          page.blank();
        }
        page.line(0, Words.of(Style.STRONG, capitalised(heading)));
        day = heading;
      }
      page.line(2, 4, engagements.underItsDay(entry.engagement(), entry.reality()));
      page.line(
          4, Words.of(Style.FAINT, shortId(entry) + "  told by " + publishers(entry, reports)));
    }
    if (entries.isEmpty()) {
      page.line(0, Words.of("There is no engagement in this record."));
    }
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The part of the id that is shown, and that finds the entry again. */
  public static String shortId(Listed entry) {
    return entry.id().substring(0, Math.min(ID_SHOWN, entry.id().length()));
  }

  private static String publishers(Listed entry, List<Report> reports) {
    List<String> publishers =
        reportsOf(entry, reports).stream()
            .map(Report::document)
            .map(document -> document.publisher().orElse(document.name()))
            .distinct()
            .toList();
    return Names.list(publishers);
  }

  private static List<Report> reportsOf(Listed entry, List<Report> reports) {
    Set<String> documents =
        entry.claims().stream().map(Claim::document).collect(Collectors.toSet());
    return reports.stream()
        .filter(report -> documents.contains(report.document().id()))
        .sorted(
            Comparator.comparing(
                    (Report report) -> report.document().published().orElse(LocalDate.MAX))
                .thenComparing(report -> report.document().id()))
        .toList();
  }

  /** Writes one entry with all its reports, and what its parties say in them. */
  public void full(Page page, Listed entry, List<Report> reports) {
    page.line(0, 2, engagements.headline(entry.engagement(), entry.reality()));
    page.line(2, Words.of(Style.FAINT, "entry " + entry.id()));
    for (Report report : reportsOf(entry, reports)) {
      page.blank();
      DocumentView.heading(page, report.document());
      EvidenceLines evidence = new EvidenceLines(report.document().text());
      for (Claim claim : entry.claims()) {
        if (claim.document().equals(report.document().id())) {
          claims.saidBy(claim).ifPresent(voices -> page.line(2, Words.of(Style.FAINT, voices)));
          evidence.write(page, 2, claim);
        }
      }
      statements(page, entry, report, evidence);
    }
    section(page, "Why these are one engagement", entry.reasons());
    section(page, "Where the reports differ", entry.conflicts());
  }

  private void statements(Page page, Listed entry, Report report, EvidenceLines evidence) {
    Set<ActorRef> parties = new HashSet<>();
    entry.engagement().parties().stream()
        .map(Party::actor)
        .forEach(actor -> parties.add(actor.polity()));
    for (Claim claim : report.claims()) {
      if (claim.content() instanceof Statement statement
          && statement.speakers().stream()
              .anyMatch(speaker -> parties.contains(speaker.polity()))) {
        page.line(4, claims.headline(claim, report.document().text()));
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

  /** The entries whose id begins with {@code prefix}. */
  public static List<Listed> called(List<Listed> entries, String prefix) {
    return entries.stream().filter(entry -> entry.id().startsWith(prefix)).toList();
  }

  /** The entry that most reports tell of, if any. */
  public static Optional<Listed> mostReported(List<Listed> entries) {
    return entries.stream()
        .max(
            Comparator.comparing(
                    (Listed entry) ->
                        entry.claims().stream().map(Claim::document).distinct().count())
                .thenComparing(Listed::id));
  }
}
