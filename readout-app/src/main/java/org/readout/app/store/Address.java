package org.readout.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;

/**
 * Where a document was found, and what was said about it there. The same content found in several
 * places is one document with several addresses.
 *
 * @param name a file name, a line of a JSON Lines file, a web address
 * @param uri where it was published
 * @param publisher who published it
 * @param title its title
 * @param published the day of publication in the publisher's zone
 * @param zone the publisher's zone
 * @param retrieved when it was fetched
 */
public record Address(
    String name,
    Optional<String> uri,
    Optional<String> publisher,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<ZoneId> zone,
    Optional<Instant> retrieved) {

  // Databases index keys, and cannot index them at any length.
  private static final int LONGEST_KEY = 500;

  // The first to publish is the origin, so its particulars come first. The order must not depend on
  // which copy was read first: the same documents make the same record in any order.
  private static final Comparator<Address> EARLIEST_FIRST =
      Comparator.comparing((Address address) -> address.published().orElse(LocalDate.MAX))
          .thenComparing(Address::key);

  /** Puts U+FFFD where a character stands that cannot be kept: U+0000, or half of one. */
  public Address {
    name = Unkept.replaced(name);
    uri = uri.map(Unkept::replaced);
    publisher = publisher.map(Unkept::replaced);
    title = title.map(Unkept::replaced);
  }

  /** What {@code document} says of itself. */
  public static Address of(SourceDocument document) {
    return new Address(
        document.name(),
        document.uri(),
        document.publisher(),
        document.title(),
        document.published(),
        document.zone(),
        document.retrieved());
  }

  /**
   * What tells one address of a document from another: the web address, else the name. A very long
   * one is cut, and ends in a hash of all of it.
   */
  public String key() {
    String whole = uri.orElse(name);
    return whole.length() <= LONGEST_KEY
        ? whole
        : Unkept.replaced(whole.substring(0, LONGEST_KEY)) + "..." + ContentHash.of(whole);
  }

  /**
   * What all {@code addresses} together say: each particular from the earliest that has it.
   *
   * @param addresses at least one
   */
  static Address joined(Collection<Address> addresses) {
    List<Address> ordered = addresses.stream().sorted(EARLIEST_FIRST).toList();
    return new Address(
        ordered.get(0).name(),
        first(ordered, Address::uri),
        first(ordered, Address::publisher),
        first(ordered, Address::title),
        first(ordered, Address::published),
        first(ordered, Address::zone),
        first(ordered, Address::retrieved));
  }

  /** The earliest of {@code addresses}: its copy of the content is the one that is read. */
  static Address origin(Collection<Address> addresses) {
    return Collections.min(addresses, EARLIEST_FIRST);
  }

  private static <T> Optional<T> first(List<Address> ordered, Function<Address, Optional<T>> part) {
    return ordered.stream().flatMap(address -> part.apply(address).stream()).findFirst();
  }

  /**
   * This address with the earliest time at which its content was fetched from it: a page that is
   * fetched again unchanged stays what it was, in whatever order the two are read.
   *
   * @param known addresses of the same content
   */
  Address sinceFirstFetched(Collection<Address> known) {
    Optional<Instant> first =
        Stream.concat(known.stream().filter(each -> each.key().equals(key())), Stream.of(this))
            .flatMap(each -> each.retrieved().stream())
            .min(Comparator.naturalOrder());
    return new Address(name, uri, publisher, title, published, zone, first);
  }

  /** The same content with these particulars. */
  SourceDocument describing(SourceDocument document) {
    return new SourceDocument(
        document.id(), name, uri, publisher, title, published, zone, retrieved, document.text());
  }
}
