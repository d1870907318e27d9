package org.readout.app.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * A document as it was found at an address. Where several were found at one, they are versions of a
 * page.
 *
 * @param document its id
 * @param address with what was said of it there
 * @param firstRead when it was first read there; unknown for what a record of version 1 held
 */
public record StoredVersion(String document, Address address, Optional<Instant> firstRead) {

  static final Comparator<StoredVersion> OLDEST_FIRST =
      Comparator.comparing(StoredVersion::moment).thenComparing(StoredVersion::document);

  // When it was fetched says best which came first; a day of publication may stay while a text
  // changes.
  private Instant moment() {
    return address
        .retrieved()
        .or(
            () ->
                address
                    .published()
                    .map(day -> day.atStartOfDay(address.zone().orElse(ZoneOffset.UTC)))
                    .map(start -> start.toInstant()))
        .or(() -> firstRead)
        .orElse(Instant.MAX);
  }
}
