package org.readout.app.export;

import java.util.Optional;

/** A format for events: lines in a file, and for some formats lines in a second file beside it. */
public interface EventFormat {

  /** The first line of the file, its end included; empty for formats without. */
  String header();

  /** The ending, with its point, of the second file; empty for formats without one. */
  Optional<String> companionEnding();

  /**
   * Whether the format can tell of an event without telling more than the text does: a format that
   * has no place for reality leaves out what did not happen.
   */
  boolean canTell(ExportedEvent event);

  /** The lines of an event, each with its end. */
  String lines(ExportedEvent event);

  /** The lines of an event in the second file; empty for formats without one. */
  String companionLines(ExportedEvent event);

  /** PLOVER's records as JSON Lines. */
  static EventFormat plover() {
    return new PloverFormat();
  }

  /** One flat line an event, in columns of ours. */
  static EventFormat csv() {
    return new CsvFormat();
  }

  /** GDELT 2.0 events and mentions. */
  static EventFormat gdelt() {
    return new GdeltFormat();
  }

  /** POLECAT. */
  static EventFormat polecat() {
    return new PolecatFormat();
  }

  /** ICEWS. */
  static EventFormat icews() {
    return new IcewsFormat();
  }
}
