package org.readout.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** The table of documents. */
final class DocumentRows {

  private DocumentRows() {}

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
        Address joined = AddressRows.read(row);
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
                AddressRows.of(connection, id),
                row.getString("version")));
      }
    }
  }

  /** The days on which {@code documents} were published, where known. */
  static Map<String, Optional<LocalDate>> published(
      Connection connection, Collection<String> documents) throws SQLException {
    Map<String, Optional<LocalDate>> published = new HashMap<>();
    Sql.listIn(
        connection,
        "SELECT id, published FROM document WHERE id IN (?)",
        documents,
        row ->
            published.put(
                row.getString("id"),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse)));
    return published;
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

  // No id has a g in it, which comes after all digits.
  static List<String> beginning(Connection connection, String beginning) throws SQLException {
    return Sql.list(
        connection,
        "SELECT id FROM document WHERE id >= ? AND id < ? ORDER BY id LIMIT 10",
        row -> row.getString(1),
        beginning,
        beginning + "g");
  }

  static List<String> called(Connection connection, String name) throws SQLException {
    String inFolder = "/" + name;
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT DISTINCT document FROM address
            WHERE key = ? OR name = ? OR uri = ?
              OR substr(name, length(name) - length(?) + 1) = ?
              OR (length(?) >= 6 AND substr(document, 1, length(?)) = ?)
            ORDER BY document
            """)) {
      int parameter = 1;
      for (String value : List.of(name, name, name, inFolder, inFolder, name, name, name)) {
        query.setString(parameter++, value);
      }
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
      AddressRows.set(insert, 2, Address.of(document));
      insert.setString(9, document.text().text());
      insert.setString(10, offsets(document.text()));
      insert.setString(11, boilerplate(document.text()));
      insert.setString(12, version);
      insert.executeUpdate();
    }
  }

  /** Whether two texts with the same words have the same boilerplate and the same original. */
  static boolean isSame(SourceText one, SourceText other) {
    return offsets(one).equals(offsets(other)) && boilerplate(one).equals(boilerplate(other));
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
