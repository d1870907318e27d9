package org.readout.app.contents;

import java.util.List;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * A document, what it says, and the copies of it that others published.
 *
 * @param document the document
 * @param claims its claims, in the order in which they were made
 * @param copies near-identical documents, in the order of publication
 */
public record Report(SourceDocument document, List<Claim> claims, List<SourceDocument> copies) {
  /** Copies the lists. */
  public Report {
    claims = List.copyOf(claims);
    copies = List.copyOf(copies);
  }
}
