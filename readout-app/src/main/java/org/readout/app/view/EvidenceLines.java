package org.readout.app.view;

import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.text.SourceText;

/** The words that claims of one document rest on, with the lines in which they stand. */
final class EvidenceLines {

  private final SourceText text;
  private final Lines lines;

  EvidenceLines(SourceText text) {
    this.text = text;
    this.lines = new Lines(text.text());
  }

  /** Writes the words of {@code claim}. */
  void write(Page page, int indent, Claim claim) {
    for (Evidence words : claim.evidence()) {
      String reference = "line " + lines.of(words.span().start()) + ": ";
      page.line(
          indent,
          indent + 2,
          Words.of(Style.FAINT, reference)
              .and(Style.QUOTED, "\u201c" + text.quote(words.span()) + "\u201d"));
    }
  }
}
