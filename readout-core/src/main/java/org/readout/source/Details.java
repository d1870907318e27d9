package org.readout.source;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What a side file, a page or a JSON object says about a document besides its words. */
record Details(
    Optional<String> title,
    Optional<PublicationTime> published,
    Optional<String> publisher,
    Optional<String> uri,
    Optional<ZoneId> zone,
    Optional<Instant> retrieved) {

  static final Details NONE =
      new Details(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Details of a page, which cannot know when it was fetched. */
  Details(
      Optional<String> title,
      Optional<PublicationTime> published,
      Optional<String> publisher,
      Optional<String> uri,
      Optional<ZoneId> zone) {
    this(title, published, publisher, uri, zone, Optional.empty());
  }

  /** These details, and {@code weaker} where there are none. */
  Details or(Details weaker) {
    return new Details(
        title.or(weaker::title),
        published.or(weaker::published),
        publisher.or(weaker::publisher),
        uri.or(weaker::uri),
        zone.or(weaker::zone),
        retrieved.or(weaker::retrieved));
  }
}
