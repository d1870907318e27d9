package org.readout.app.web.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.app.store.Address;
import org.readout.app.store.StoredDocument;
import org.readout.app.view.Days;
import org.readout.app.view.Plain;
import org.readout.source.SourceDocument;

/** What is known of a document besides its words. */
public final class DocumentParticulars {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final Pattern WEB =
      Pattern.compile("https?://[^\\s\"<>\\\\]{1,2000}", Pattern.CASE_INSENSITIVE);

  private DocumentParticulars() {}

  /**
   * One of them.
   *
   * @param label what it is
   * @param value in words
   * @param link where it leads; empty where it leads nowhere
   * @param outward whether that is out of the reading room
   */
  public record Row(String label, String value, Optional<String> link, boolean outward) {
    static Row of(String label, String value) {
      return new Row(label, Plain.line(value), Optional.empty(), false);
    }

    static Row inside(String label, String value, String path) {
      return new Row(label, Plain.line(value), Optional.of(path), false);
    }

    /** An address as it stands, and as a link where a browser may well follow it. */
    static Row address(String label, String address) {
      return new Row(
          label,
          Plain.line(address),
          Optional.of(address).filter(DocumentParticulars::isWeb),
          true);
    }
  }

  /** Whether {@code address} is one of the web; what else strangers write there is no link. */
  static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /**
   * All of them.
   *
   * @param firstRead by the key of an address, where it is known
   * @param lead the document of which it is a copy
   * @param copies other documents with nearly the same words
   */
  static List<Row> of(
      StoredDocument stored,
      Map<String, Instant> firstRead,
      Optional<SourceDocument> lead,
      Collection<SourceDocument> copies) {
    SourceDocument document = stored.document();
    List<Row> rows = new ArrayList<>();
    document.uri().ifPresent(address -> rows.add(Row.address("Address", address)));
    rows.add(Row.of("Name", document.name()));
    document.zone().ifPresent(zone -> rows.add(Row.of("Publisher's time zone", zone.getId())));
    document.retrieved().ifPresent(at -> rows.add(Row.of("Fetched", MINUTE.format(at))));
    firstRead.values().stream()
        .min(Instant::compareTo)
        .ifPresent(at -> rows.add(Row.of("First read", MINUTE.format(at))));
    rows.add(Row.of("Read by", "Readout " + stored.version()));
    rows.add(Row.of("Id, a hash of its words", document.id()));
    lead.ifPresent(
        first -> rows.add(Row.inside("A copy of", told(first), "/documents/" + first.id())));
    copies.forEach(
        copy -> rows.add(Row.inside("Printed also by", told(copy), "/documents/" + copy.id())));
    for (Address address : stored.addresses()) {
      String where = address.uri().orElse(address.name());
      if (!where.equals(document.uri().orElse(document.name()))) {
        rows.add(Row.address("Found also at", where));
      }
    }
    return List.copyOf(rows);
  }

  /** A document by its publisher, its day and its title. */
  static String told(SourceDocument document) {
    return document.publisher().orElse("publisher not known")
        + document.published().map(day -> ", " + Days.plainly(day)).orElse("")
        + ": "
        + document.title().orElse(fileName(document.name()));
  }

  /** A name without its folders. */
  static String fileName(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.isBlank() ? name : last;
  }
}
