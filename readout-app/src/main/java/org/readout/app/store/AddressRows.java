package org.readout.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of addresses: where each document was found. */
final class AddressRows {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private AddressRows() {}

  /** The addresses of {@code document}, ordered by key. */
  static List<Address> of(Connection connection, String document) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM address WHERE document = ? ORDER BY key")) {
      query.setString(1, document);
      try (ResultSet rows = query.executeQuery()) {
        List<Address> addresses = new ArrayList<>();
        while (rows.next()) {
          addresses.add(read(rows));
        }
        return addresses;
      }
    }
  }

  /** Who published {@code documents}, by id, where that is known; of several the first by name. */
  static Map<String, String> publishers(Connection connection, Collection<String> documents)
      throws SQLException {
    Map<String, String> publishers = new HashMap<>();
    Sql.listIn(
        connection,
        "SELECT document, min(publisher) FROM address WHERE publisher <> '' AND document IN (?)"
            + " GROUP BY document",
        documents,
        row -> publishers.put(row.getString(1), row.getString(2)));
    return publishers;
  }

  /** When {@code document} was first read at its addresses, by key, where that is known. */
  static Map<String, Instant> firstRead(Connection connection, String document)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT key, first_read FROM address WHERE document = ?")) {
      query.setString(1, document);
      try (ResultSet rows = query.executeQuery()) {
        Map<String, Instant> moments = new HashMap<>();
        while (rows.next()) {
          String key = rows.getString("key");
          optional(rows.getString("first_read"))
              .ifPresent(moment -> moments.put(key, Instant.parse(moment)));
        }
        return Map.copyOf(moments);
      }
    }
  }

  /**
   * When {@code document} was first read at any of its addresses, as {@link #moment} writes it;
   * empty where that is not known.
   */
  static String earliestRead(Connection connection, String document) throws SQLException {
    List<Optional<String>> moments =
        Sql.list(
            connection,
            "SELECT first_read FROM address WHERE document = ?",
            row -> optional(row.getString(1)),
            document);
    // One that is not known may be the earliest.
    return moments.isEmpty() || moments.contains(Optional.<String>empty())
        ? ""
        : moments.stream()
            .map(moment -> moment(Instant.parse(moment.orElseThrow())))
            .min(Comparator.naturalOrder())
            .orElseThrow();
  }

  /** {@code moment} in UTC, always of one length, so that texts are ordered as moments are. */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** The documents found at {@code key}, the oldest first. */
  static List<StoredVersion> versions(Connection connection, String key) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM address WHERE key = ?")) {
      query.setString(1, key);
      try (ResultSet rows = query.executeQuery()) {
        List<StoredVersion> versions = new ArrayList<>();
        while (rows.next()) {
          versions.add(
              new StoredVersion(
                  rows.getString("document"),
                  read(rows),
                  optional(rows.getString("first_read")).map(Instant::parse)));
        }
        versions.sort(StoredVersion.OLDEST_FIRST);
        return List.copyOf(versions);
      }
    }
  }

  /** The keys at which more than one document was found, ordered. */
  static List<String> keysOfSeveral(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT key FROM address GROUP BY key HAVING count(*) > 1 ORDER BY key");
        ResultSet rows = query.executeQuery()) {
      List<String> keys = new ArrayList<>();
      while (rows.next()) {
        keys.add(rows.getString(1));
      }
      return List.copyOf(keys);
    }
  }

  /** Notes what {@code address} says now; when it was read first stays as it was noted then. */
  static void put(Connection connection, String document, Address address, Instant read)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO address
              (document, key, name, uri, publisher, title, published, zone, retrieved, first_read)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (document, key) DO UPDATE SET
              name = excluded.name, uri = excluded.uri, publisher = excluded.publisher,
              title = excluded.title, published = excluded.published, zone = excluded.zone,
              retrieved = excluded.retrieved
            """)) {
      insert.setString(1, document);
      insert.setString(2, address.key());
      set(insert, 3, address);
      insert.setString(10, read.toString());
      insert.executeUpdate();
    }
  }

  /** Sets the seven parameters of {@code statement} that begin at {@code from}. */
  static void set(PreparedStatement statement, int from, Address address) throws SQLException {
    statement.setString(from, address.name());
    statement.setString(from + 1, address.uri().orElse(null));
    statement.setString(from + 2, address.publisher().orElse(null));
    statement.setString(from + 3, address.title().orElse(null));
    statement.setString(from + 4, address.published().map(LocalDate::toString).orElse(null));
    statement.setString(from + 5, address.zone().map(ZoneId::getId).orElse(null));
    statement.setString(from + 6, address.retrieved().map(Instant::toString).orElse(null));
  }

  /** The particulars in the columns of this table, or of that of documents. */
  static Address read(ResultSet row) throws SQLException {
    return new Address(
        row.getString("name"),
        optional(row.getString("uri")),
        optional(row.getString("publisher")),
        optional(row.getString("title")),
        optional(row.getString("published")).map(LocalDate::parse),
        optional(row.getString("zone")).map(ZoneId::of),
        optional(row.getString("retrieved")).map(Instant::parse));
  }

  private static Optional<String> optional(@Nullable String value) {
    return Optional.ofNullable(value);
  }
}
