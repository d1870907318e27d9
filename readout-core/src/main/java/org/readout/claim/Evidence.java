package org.readout.claim;

import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * The words a claim rests on.
 *
 * @param document id of the document
 * @param span where they stand in its text
 * @param quote the words themselves, equal to the text at the span
 */
public record Evidence(String document, Span span, String quote) {

  /** Checks that there are words, and that they are as long as the span. */
  public Evidence {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("evidence without words at " + span);
    }
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "a quote of " + quote.length() + " units for a span of " + span.length());
    }
  }

  /** The words of {@code text} at {@code span}. */
  public static Evidence at(String document, SourceText text, Span span) {
    return new Evidence(document, span, text.quote(span));
  }

  /** Whether the quote stands in {@code text} where the span says. */
  public boolean holdsIn(SourceText text) {
    return span.end() <= text.text().length() && quote.equals(text.quote(span));
  }
}
