package org.readout.app.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * What stood at an address at some time.
 *
 * @param document the document
 * @param claims its claims, in the order in which they were made
 * @param name what it was called when it was read at this address
 * @param retrieved when it was fetched there, where known
 * @param published the day of publication that it gave there, where known
 * @param firstRead when it was first read, where the record knows; tells nothing but in which order
 *     versions were read
 */
public record PageVersion(
    SourceDocument document,
    List<Claim> claims,
    String name,
    Optional<Instant> retrieved,
    Optional<LocalDate> published,
    Optional<Instant> firstRead) {

  /** Copies the list. */
  public PageVersion {
    claims = List.copyOf(claims);
  }
}
