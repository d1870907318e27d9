package org.readout.app.store;

import java.util.List;
import org.readout.source.SourceDocument;

/**
 * A document of the record.
 *
 * @param document its content, with what all its addresses together say of it
 * @param addresses where it was found, ordered by key; never empty
 * @param version program and data that read it last
 */
public record StoredDocument(SourceDocument document, List<Address> addresses, String version) {
  /** Copies the addresses. */
  public StoredDocument {
    addresses = List.copyOf(addresses);
  }
}
