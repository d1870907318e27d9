package org.readout.app.view;

import java.util.List;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText.Boilerplate;

/** What one document says, in plain language, each line with the words it rests on. */
public final class DocumentView {

  private final ClaimWords words;

  /** A view that calls people and states by {@code names}. */
  public DocumentView(Names names) {
    this.words = new ClaimWords(names);
  }

  /** Writes the document's heading, its engagements and its statements. */
  public void summary(Page page, SourceDocument document, List<Claim> claims) {
    heading(page, document);
    EvidenceLines evidence = new EvidenceLines(document.text());
    for (Class<?> kind : List.of(Engagement.class, Statement.class)) {
      for (Claim claim : claims) {
        if (kind.isInstance(claim.content())) {
          page.line(2, words.headline(claim, document.text()));
          evidence.write(page, 6, claim);
        }
      }
    }
    if (claims.isEmpty()) {
      page.line(2, Words.of("No engagement between states and no statement found."));
    }
  }

  /** Writes the document's text with the words of its claims marked, and then the claims. */
  public void marked(Page page, SourceDocument document, List<Claim> claims) {
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
      page.line(2, Words.of("No engagement between states and no statement found."));
    }
    if (!document.text().boilerplate().isEmpty()) {
      page.line(2, Words.of(Style.FAINT, "{...} is not part of the story."));
    }
  }

  /** Writes each claim with the words, the voices and the rules that made it. */
  public void explained(Page page, SourceDocument document, List<Claim> claims) {
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
      page.line(2, Words.of("No engagement between states and no statement found."));
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
