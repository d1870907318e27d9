package org.readout.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.claim.Claim;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText.Boilerplate;

/** What one document says, in plain language, each line with the words it rests on. */
public final class DocumentView {

  private static final String NOTHING = "No engagement between states and no statement found.";

  private final ClaimWords words;

  /** A view that calls people and states by {@code names}. */
  public DocumentView(Names names) {
    this.words = new ClaimWords(names);
  }

  /**
   * Writes the document's heading, its engagements and its statements. An engagement that it tells
   * of several times stands there once.
   */
  public void summary(Page page, SourceDocument document, List<Claim> claims) {
    heading(page, document);
    EvidenceLines evidence = new EvidenceLines(document.text());
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    Map<String, LocalDate> published =
        document.published().map(day -> Map.of(document.id(), day)).orElse(Map.of());
    List<EngagementEntry> entries = Entries.of(claims, published);
    for (EngagementEntry entry : entries) {
      List<Claim> told =
          entry.claims().stream()
              .map(link -> byId.get(link.claim()))
              .filter(Objects::nonNull)
              .toList();
      page.line(2, words.headline(entry, told));
      told.forEach(claim -> evidence.write(page, 6, claim));
    }
    statements(page, document, claims, evidence, words.rollOf(entries));
    if (claims.isEmpty()) {
      page.line(2, Words.of(NOTHING));
    }
  }

  private void statements(
      Page page,
      SourceDocument document,
      List<Claim> claims,
      EvidenceLines evidence,
      Names.Roll roll) {
    for (Claim claim : claims) {
      if (claim.content() instanceof Statement) {
        page.line(2, words.headline(claim, document.text(), roll));
        evidence.write(page, 6, claim);
      }
    }
  }

  /** Writes the document's text with the words of its claims marked, and then the claims. */
  public void marked(Page page, SourceDocument document, List<Claim> made) {
    List<Claim> claims = inTextOrder(made);
    heading(page, document);
    page.blank();
    new MarkedText(document.text(), claims).write(page, 2);
    page.blank();
    for (int i = 0; i < claims.size(); i++) {
      page.line(
          2,
          6,
          Words.of(Style.MARK, "[" + (i + 1) + "] ")
              .and(words.headline(claims.get(i), document.text())));
    }
    if (claims.isEmpty()) {
      page.line(2, Words.of(NOTHING));
    }
    if (!document.text().boilerplate().isEmpty()) {
      page.line(2, Words.of(Style.FAINT, "{...} is not part of the story."));
    }
  }

  /** Writes each claim with the words, the voices and the rules that made it. */
  public void explained(Page page, SourceDocument document, List<Claim> made) {
    List<Claim> claims = inTextOrder(made);
    heading(page, document);
    EvidenceLines evidence = new EvidenceLines(document.text());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      page.blank();
      page.line(
          0,
          4,
          Words.of(Style.MARK, "[" + (i + 1) + "] ").and(words.headline(claim, document.text())));
      evidence.write(page, 4, claim);
      line(page, "voices", String.join(" > ", voices(claim)));
      line(page, "rules", String.join(", ", claim.derivation().rules()));
      claim.derivation().notes().forEach(note -> line(page, "note", note));
    }
    if (claims.isEmpty()) {
      page.line(2, Words.of(NOTHING));
    }
    List<Boilerplate> marks = document.text().boilerplate();
    if (!marks.isEmpty()) {
      page.blank();
      page.line(0, Words.of("Not part of the story:"));
      for (Boilerplate mark : marks) {
        line(page, mark.reason(), document.text().quote(mark.span()));
      }
    }
  }

  private static List<Claim> inTextOrder(List<Claim> claims) {
    return claims.stream()
        .sorted(Comparator.comparing(claim -> claim.evidence().get(0).span()))
        .toList();
  }

  private static void line(Page page, String label, String text) {
    page.line(4, 6, Words.of(Style.FAINT, label + ": ").and(text));
  }

  private static List<String> voices(Claim claim) {
    return claim.attribution().voices().stream().map(Voice::name).toList();
  }

  /** Writes title, publisher and day. */
  public static void heading(Page page, SourceDocument document) {
    page.line(0, Words.of(Style.STRONG, document.title().orElse(document.name())));
    page.line(
        0,
        Words.of(
            Style.FAINT,
            document.publisher().orElse("publisher not known")
                + ", "
                + document.published().map(Days::of).orElse("day of publication not known")
                + " ("
                + document.name()
                + ")"));
  }
}
