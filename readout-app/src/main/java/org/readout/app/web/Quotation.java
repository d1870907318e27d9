package org.readout.app.web;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Words of a document, and where they stand.
 *
 * @param document id of the document
 * @param start UTF-16 offset of the first character in the document's text
 * @param end offset after the last
 * @param words as they stand there
 * @param publisher who published it, or the name of its file where that is not known
 * @param published the day of publication, where it is known
 * @param language a BCP 47 tag
 */
public record Quotation(
    String document,
    int start,
    int end,
    String words,
    String publisher,
    Optional<LocalDate> published,
    String language) {

  /** The words of {@code evidence}, which stand in {@code document}. */
  public static Quotation of(Evidence evidence, SourceDocument document) {
    String name = document.name();
    return new Quotation(
        document.id(),
        evidence.span().start(),
        evidence.span().end(),
        evidence.quote(),
        document.publisher().orElse(name.substring(name.lastIndexOf('/') + 1)),
        document.published(),
        Language.of(evidence.quote()));
  }

  /** The address of the document with these words marked. */
  public String path() {
    return path(document, new Span(start, end));
  }

  /** The address of the document with this id with the words at {@code span} marked. */
  public static String path(String document, Span span) {
    String place = "c=" + span.start() + "-" + span.end();
    return "/documents/" + document + "?" + place + "#" + place;
  }

  /** Whether its writing runs from right to left. */
  public String direction() {
    return Language.direction(language);
  }
}
