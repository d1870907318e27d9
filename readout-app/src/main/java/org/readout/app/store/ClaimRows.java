package org.readout.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.ContentJson;
import org.readout.app.json.Json;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** The tables of claims and their evidence. */
final class ClaimRows {

  private static final String SELECT =
      "SELECT id, reality, content, attribution, derivation FROM claim ";

  // Most claims share these with many others.
  private static final Remembered<Attribution> ATTRIBUTIONS =
      new Remembered<>(text -> ClaimJson.readAttribution(Json.parse(text)));
  private static final Remembered<Derivation> DERIVATIONS =
      new Remembered<>(text -> ClaimJson.readDerivation(Json.parse(text)));

  private ClaimRows() {}

  /** Puts {@code claims} in the place of all that the record has of {@code document}. */
  static void replace(
      Connection connection, SourceDocument document, List<Claim> claims, String version)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM claim WHERE document = ?")) {
      delete.setString(1, document.id());
      delete.executeUpdate();
    }
    try (PreparedStatement insertClaim =
            connection.prepareStatement(
                """
                INSERT INTO claim
                  (id, document, position, kind, reality, content, attribution, derivation, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        PreparedStatement insertEvidence =
            connection.prepareStatement("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)")) {
      int position = 0;
      for (Claim claim : claims) {
        check(document, claim);
        var content = ContentJson.write(claim.content());
        insertClaim.setString(1, claim.id());
        insertClaim.setString(2, document.id());
        insertClaim.setInt(3, position++);
        insertClaim.setString(4, content.get("kind").asText());
        insertClaim.setString(5, Json.word(claim.reality()));
        insertClaim.setString(6, Json.line(content));
        insertClaim.setString(7, Json.line(ClaimJson.write(claim.attribution())));
        insertClaim.setString(8, Json.line(ClaimJson.write(claim.derivation())));
        insertClaim.setString(9, version);
        insertClaim.addBatch();
        int line = 0;
        for (Evidence words : claim.evidence()) {
          insertEvidence.setString(1, claim.id());
          insertEvidence.setInt(2, line++);
          insertEvidence.setString(3, words.document());
          insertEvidence.setInt(4, words.span().start());
          insertEvidence.setInt(5, words.span().end());
          insertEvidence.setString(6, words.quote());
          insertEvidence.addBatch();
        }
      }
      insertClaim.executeBatch();
      insertEvidence.executeBatch();
    }
  }

  // The record is only worth something if every line of it leads to the words: checked once more
  // here, whoever made the claim.
  private static void check(SourceDocument document, Claim claim) {
    for (Evidence words : claim.evidence()) {
      if (!words.document().equals(document.id()) || !words.holdsIn(document.text())) {
        throw new IllegalArgumentException(
            "claim %s quotes \"%s\" at %s of document %s, which has no such words there"
                .formatted(claim.id(), words.quote(), words.span(), words.document()));
      }
    }
  }

  static List<Claim> of(Connection connection, String document) throws SQLException {
    return read(
        connection,
        Sql.list(
            connection,
            SELECT + "WHERE document = ? ORDER BY position",
            ClaimRows::bare,
            document));
  }

  /** The claims about engagements that stand in {@code documents}. */
  static List<Claim> engagements(Connection connection, Collection<String> documents)
      throws SQLException {
    return read(
        connection,
        Sql.listIn(
            connection,
            SELECT + "WHERE kind = 'engagement' AND document IN (?)",
            documents,
            ClaimRows::bare));
  }

  /** The claims whose id begins with {@code prefix}. */
  static List<Claim> called(Connection connection, String prefix) throws SQLException {
    return read(
        connection,
        Sql.list(
            connection,
            SELECT + "WHERE id >= ? AND id < ? ORDER BY id",
            ClaimRows::bare,
            prefix,
            prefix + "g"));
  }

  /** The claims with these ids, as far as they are there. */
  static List<Claim> withIds(Connection connection, Collection<String> ids) throws SQLException {
    return read(
        connection, Sql.listIn(connection, SELECT + "WHERE id IN (?)", ids, ClaimRows::bare));
  }

  /** A row without its evidence. */
  private record Bare(
      String id, String reality, String content, String attribution, String derivation) {}

  private static Bare bare(ResultSet row) throws SQLException {
    return new Bare(
        row.getString("id"),
        row.getString("reality"),
        row.getString("content"),
        row.getString("attribution"),
        row.getString("derivation"));
  }

  private static List<Claim> read(Connection connection, List<Bare> rows) throws SQLException {
    Map<String, NavigableMap<Integer, Evidence>> evidence = new HashMap<>();
    Sql.listIn(
        connection,
        "SELECT claim, position, document, start, \"end\", quote FROM evidence WHERE claim IN (?)",
        rows.stream().map(Bare::id).toList(),
        row ->
            evidence
                .computeIfAbsent(row.getString("claim"), unseen -> new TreeMap<>())
                .put(
                    row.getInt("position"),
                    new Evidence(
                        row.getString("document"),
                        Span.of(row.getInt("start"), row.getInt("end")),
                        row.getString("quote"))));
    List<Claim> claims = new ArrayList<>();
    for (Bare row : rows) {
      claims.add(
          new Claim(
              row.id(),
              ContentJson.read(Json.parse(row.content())),
              Json.constant(Reality.class, row.reality()),
              ATTRIBUTIONS.of(row.attribution()),
              List.copyOf(evidence.getOrDefault(row.id(), new TreeMap<>()).values()),
              DERIVATIONS.of(row.derivation())));
    }
    return claims;
  }
}
