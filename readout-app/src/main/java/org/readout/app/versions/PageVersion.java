package org.readout.app.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.store.Address;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * What stood at an address at some time.
 *
 * @param document the document
 * @param claims its claims, in the order in which they were made
 * @param address what was said of it at this address
 * @param firstRead when it was first read here, where the record knows; tells nothing but in which
 *     order versions were read
 */
public record PageVersion(
    SourceDocument document, List<Claim> claims, Address address, Optional<Instant> firstRead) {

  /** Copies the list. */
  public PageVersion {
    claims = List.copyOf(claims);
  }

  /** When it was fetched, where known. */
  public Optional<Instant> retrieved() {
    return address.retrieved();
  }

  /** The day of publication that this version gives, where known. */
  public Optional<LocalDate> published() {
    return address.published();
  }
}
