package org.readout.app.view;

import java.util.List;
import java.util.function.Supplier;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Statement;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

/** What one document says, in plain language, each line with the words it rests on. */
public final class DocumentView {

  private final EngagementWords engagementWords;
  private final StatementWords statementWords;
  private final AttributionWords attributionWords;
  private final Supplier<Page> pages;

  /**
   * A view.
   *
   * @param names what people and states are called
   * @param pages empty pages to write on
   */
  public DocumentView(Names names, Supplier<Page> pages) {
    this.engagementWords = new EngagementWords(names);
    this.statementWords = new StatementWords(names);
    this.attributionWords = new AttributionWords(names);
    this.pages = pages;
  }

  /** The document's heading, its engagements and its statements. */
  public Page show(SourceDocument document, List<Claim> claims) {
    Page page = pages.get();
    heading(page, document);
    Lines lines = new Lines(document.text().text());
    boolean any = false;
    for (Claim claim : claims) {
      if (claim.content() instanceof Engagement engagement) {
        page.line(2, engagementWords.headline(engagement, claim.reality()).and(saidBy(claim)));
        evidence(page, claim, document.text(), lines);
        any = true;
      }
    }
    for (Claim claim : claims) {
      if (claim.content() instanceof Statement statement) {
        page.line(2, statement(statement, claim, document.text()));
        evidence(page, claim, document.text(), lines);
        any = true;
      }
    }
    if (!any) {
      page.line(2, Words.of("No engagement between states and no statement found."));
    }
    return page;
  }

  /** Title, publisher and day. */
  public static void heading(Page page, SourceDocument document) {
    page.line(0, Words.of(Style.STRONG, document.title().orElse(document.name())));
    page.line(
        0,
        Words.of(Style.FAINT, document.publisher().orElse("publisher not known"))
            .and(Style.FAINT, ", ")
            .and(
                Style.FAINT,
                document.published().map(Days::of).orElse("day of publication not known"))
            .and(Style.FAINT, " (" + document.name() + ")"));
  }

  private Words statement(Statement statement, Claim claim, SourceText text) {
    Words words = statementWords.headline(statement, claim.reality());
    String verbatim = StatementWords.verbatim(statement, text);
    words = verbatim.isEmpty() ? words : words.and(": ").and(Style.QUOTED, verbatim);
    return words.and(saidBy(claim));
  }

  private Words saidBy(Claim claim) {
    String voices = attributionWords.of(claim.attribution());
    return voices.isEmpty() ? Words.none() : Words.of(Style.FAINT, " [" + voices + "]");
  }

  private static void evidence(Page page, Claim claim, SourceText text, Lines lines) {
    for (Evidence words : claim.evidence()) {
      String reference = "line " + lines.of(words.span().start()) + ": ";
      page.line(
          6,
          6 + reference.length(),
          Words.of(Style.FAINT, reference)
              .and(Style.QUOTED, "\u201c" + text.quote(words.span()) + "\u201d"));
    }
  }
}
