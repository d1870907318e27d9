package org.readout.app.view;

import java.util.List;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * A document and what it says.
 *
 * @param document the document
 * @param claims its claims, in the order in which they were made
 */
public record Report(SourceDocument document, List<Claim> claims) {
  /** Copies the claims. */
  public Report {
    claims = List.copyOf(claims);
  }
}
