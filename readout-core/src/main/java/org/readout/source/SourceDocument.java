package org.readout.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;

/**
 * One story, readout, briefing or transcript as it is read.
 *
 * @param id a hash of the content, so that reading the same thing twice changes nothing
 * @param name what people call it here: a file name, a line of a JSON Lines file, an address
 * @param uri where it was published, where known
 * @param publisher who published it, as given or as found on the page
 * @param title its title, where it has one; when the title is also the first line of the text it
 *     stays there
 * @param published the day of publication in the publisher's own zone; when unknown, relative dates
 *     stay unknown
 * @param zone the publisher's zone, where known
 * @param retrieved when it was fetched, where known
 * @param text what is read
 */
public record SourceDocument(
    String id,
    String name,
    Optional<String> uri,
    Optional<String> publisher,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<ZoneId> zone,
    Optional<Instant> retrieved,
    SourceText text) {

  /** A document of nothing but text, as tests and callers of the library make them. */
  public static SourceDocument of(String name, String text) {
    return new SourceDocument(
        ContentHash.of(text),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SourceText.of(text));
  }

  /** The same document, published on {@code day}. */
  public SourceDocument publishedOn(LocalDate day) {
    return new SourceDocument(
        id, name, uri, publisher, title, Optional.of(day), zone, retrieved, text);
  }

  /** The same document, published by {@code name}. */
  public SourceDocument publishedBy(String publisherName) {
    return new SourceDocument(
        id, name, uri, Optional.of(publisherName), title, published, zone, retrieved, text);
  }
}
