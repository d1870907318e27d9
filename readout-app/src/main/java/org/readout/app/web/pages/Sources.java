package org.readout.app.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.ToldLine;
import org.readout.app.web.Quotation;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Where the lines of one page come from. Each document is looked up once. */
final class Sources {

  // A page is to be read, and the record is to be asked no more than is shown.
  private static final int BASES_SHOWN = 4;

  private final RecordContents contents;
  private final Map<String, Optional<SourceDocument>> documents = new HashMap<>();

  Sources(RecordContents contents) {
    this.contents = contents;
  }

  private Optional<SourceDocument> document(String id) {
    return documents.computeIfAbsent(id, contents::document);
  }

  /** Who published a document, as people call it. */
  Optional<String> called(String id) {
    return document(id)
        .map(
            document ->
                document
                    .publisher()
                    .orElse(document.name().substring(document.name().lastIndexOf('/') + 1)));
  }

  /** Who published a document, where it says so. */
  Optional<String> publisher(String id) {
    return document(id).flatMap(SourceDocument::publisher);
  }

  /** The words on which {@code told} rests first. */
  Optional<Quotation> quotation(ToldClaim told) {
    return document(told.claim().document())
        .map(document -> Quotation.of(told.claim().evidence().get(0), document));
  }

  /** Where the words stand on which {@code told} rests first. */
  static Optional<String> path(ToldClaim told) {
    Span span = told.claim().evidence().get(0).span();
    return Optional.of(Quotation.path(told.claim().document(), span));
  }

  /** A line of a ledger as it stands on a page. */
  Section.Line line(ToldLine line, Optional<String> path, LedgerWords words) {
    return line(line, path, words, false);
  }

  /** The same with what it rests on in sight. */
  Section.Line openLine(ToldLine line, LedgerWords words) {
    return line(line, Optional.empty(), words, true);
  }

  private Section.Line line(ToldLine line, Optional<String> path, LedgerWords words, boolean open) {
    List<Section.Basis> bases =
        line.grounds().stream()
            .limit(BASES_SHOWN)
            .flatMap(ground -> basis(ground, words).stream())
            .toList();
    return new Section.Line(
        line.words(),
        path,
        line.further(),
        bases,
        bases.isEmpty() ? 0 : Math.max(0, line.grounds().size() - BASES_SHOWN),
        open);
  }

  private Optional<Section.Basis> basis(ToldLine.Ground ground, LedgerWords words) {
    return quotation(ground.told())
        .map(
            quotation ->
                new Section.Basis(
                    ground.label(), quotation, words.saidBy(ground.told()).orElse("")));
  }
}
