package org.readout.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * How documents are to be read. What is given here wins over what a side file or the page says.
 *
 * @param published the day of publication of everything that is read
 * @param publisher who published everything that is read
 * @param zone the publisher's zone, in which times are turned into days
 * @param zones finds the zone of a publisher by its name or by the host it publishes on; asked
 *     where neither these options nor the document name a zone
 * @param fields where JSON objects hold what
 * @param limits how much is taken in before a document is refused
 */
public record ReadOptions(
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<ZoneId> zone,
    Function<String, Optional<ZoneId>> zones,
    JsonFields fields,
    ReadLimits limits) {

  /** Nothing overridden, standard fields and limits. */
  public static final ReadOptions STANDARD =
      new ReadOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          unknown -> Optional.empty(),
          JsonFields.STANDARD,
          ReadLimits.STANDARD);

  /** The same, with everything published on {@code day}. */
  public ReadOptions publishedOn(LocalDate day) {
    return new ReadOptions(Optional.of(day), publisher, zone, zones, fields, limits);
  }

  /** The same, with everything published by {@code name}. */
  public ReadOptions publishedBy(String name) {
    return new ReadOptions(published, Optional.of(name), zone, zones, fields, limits);
  }

  /** The same, with times turned into days in {@code publisherZone}. */
  public ReadOptions inZone(ZoneId publisherZone) {
    return new ReadOptions(published, publisher, Optional.of(publisherZone), zones, fields, limits);
  }

  /** The same, with publishers' zones found by {@code known}. */
  public ReadOptions withZones(Function<String, Optional<ZoneId>> known) {
    return new ReadOptions(published, publisher, zone, known, fields, limits);
  }

  /** The same, with JSON fields named by {@code names}. */
  public ReadOptions withFields(JsonFields names) {
    return new ReadOptions(published, publisher, zone, zones, names, limits);
  }

  /** The same, with other limits. */
  public ReadOptions withLimits(ReadLimits others) {
    return new ReadOptions(published, publisher, zone, zones, fields, others);
  }
}
