package org.readout.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.json.Json;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** The tables of documents and addresses. */
final class DocumentRows {

  private DocumentRows() {}

  static List<Address> addresses(Connection connection, String document) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM address WHERE document = ? ORDER BY key")) {
      query.setString(1, document);
      try (ResultSet rows = query.executeQuery()) {
        List<Address> addresses = new ArrayList<>();
        while (rows.next()) {
          addresses.add(address(rows));
        }
        return addresses;
      }
    }
  }

  static Optional<StoredDocument> find(Connection connection, String id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM document WHERE id = ?")) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        SourceText text =
            text(row.getString("text"), row.getString("offsets"), row.getString("boilerplate"));
        Address joined = address(row);
        return Optional.of(
            new StoredDocument(
                new SourceDocument(
                    id,
                    joined.name(),
                    joined.uri(),
                    joined.publisher(),
                    joined.title(),
                    joined.published(),
                    joined.zone(),
                    joined.retrieved(),
                    text),
                addresses(connection, id),
                row.getString("version")));
      }
    }
  }

  static List<String> ids(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT id FROM document ORDER BY id");
        ResultSet rows = query.executeQuery()) {
      List<String> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    }
  }

  static List<String> called(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT DISTINCT document FROM address
            WHERE key = :name OR name = :name OR uri = :name
              OR substr(name, -length('/' || :name)) = '/' || :name
              OR (length(:name) >= 6 AND substr(document, 1, length(:name)) = :name)
            ORDER BY document
            """)) {
      // SQLite numbers a named parameter once, however often it occurs.
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        List<String> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
        return ids;
      }
    }
  }

  static void put(Connection connection, SourceDocument document, String version)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO document
              (id, name, uri, publisher, title, published, zone, retrieved,
               text, offsets, boilerplate, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
              name = excluded.name, uri = excluded.uri, publisher = excluded.publisher,
              title = excluded.title, published = excluded.published, zone = excluded.zone,
              retrieved = excluded.retrieved, text = excluded.text, offsets = excluded.offsets,
              boilerplate = excluded.boilerplate, version = excluded.version
            """)) {
      insert.setString(1, document.id());
      setAddress(insert, 2, Address.of(document));
      insert.setString(9, document.text().text());
      insert.setString(10, offsets(document.text()));
      insert.setString(11, boilerplate(document.text()));
      insert.setString(12, version);
      insert.executeUpdate();
    }
  }

  static void putAddress(Connection connection, String document, Address address)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT OR REPLACE INTO address
              (document, key, name, uri, publisher, title, published, zone, retrieved)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setString(1, document);
      insert.setString(2, address.key());
      setAddress(insert, 3, address);
      insert.executeUpdate();
    }
  }

  private static void setAddress(PreparedStatement statement, int from, Address address)
      throws SQLException {
    statement.setString(from, address.name());
    statement.setString(from + 1, address.uri().orElse(null));
    statement.setString(from + 2, address.publisher().orElse(null));
    statement.setString(from + 3, address.title().orElse(null));
    statement.setString(from + 4, address.published().map(LocalDate::toString).orElse(null));
    statement.setString(from + 5, address.zone().map(ZoneId::getId).orElse(null));
    statement.setString(from + 6, address.retrieved().map(Instant::toString).orElse(null));
  }

  private static Address address(ResultSet row) throws SQLException {
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

  private static String offsets(SourceText text) {
    ArrayNode pieces = Json.array();
    for (int[] piece : text.offsets()) {
      pieces.addArray().add(piece[0]).add(piece[1]).add(piece[2]);
    }
    return Json.line(pieces);
  }

  private static String boilerplate(SourceText text) {
    ArrayNode marks = Json.array();
    for (Boilerplate mark : text.boilerplate()) {
      marks
          .addObject()
          .put("start", mark.span().start())
          .put("end", mark.span().end())
          .put("reason", mark.reason());
    }
    return Json.line(marks);
  }

  private static SourceText text(String text, String offsets, String boilerplate) {
    List<int[]> pieces = new ArrayList<>();
    for (JsonNode piece : Json.parse(offsets)) {
      pieces.add(new int[] {piece.get(0).asInt(), piece.get(1).asInt(), piece.get(2).asInt()});
    }
    List<Boilerplate> marks = new ArrayList<>();
    for (JsonNode mark : Json.parse(boilerplate)) {
      marks.add(
          new Boilerplate(
              Span.of(mark.get("start").asInt(), mark.get("end").asInt()),
              mark.get("reason").asText()));
    }
    return SourceText.restored(text, pieces).withBoilerplate(marks);
  }
}
