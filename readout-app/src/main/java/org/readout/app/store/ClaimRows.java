package org.readout.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.ContentJson;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** The tables of claims and their evidence. */
final class ClaimRows {

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
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT id, reality, content, attribution, derivation
                FROM claim WHERE document = ? ORDER BY position
                """);
        PreparedStatement evidence =
            connection.prepareStatement(
                "SELECT document, start, \"end\", quote FROM evidence WHERE claim = ? ORDER BY"
                    + " position")) {
      query.setString(1, document);
      List<Claim> claims = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          claims.add(
              new Claim(
                  row.getString("id"),
                  ContentJson.read(Json.parse(row.getString("content"))),
                  Json.constant(Reality.class, row.getString("reality")),
                  ClaimJson.readAttribution(Json.parse(row.getString("attribution"))),
                  evidence(evidence, row.getString("id")),
                  ClaimJson.readDerivation(Json.parse(row.getString("derivation")))));
        }
      }
      return claims;
    }
  }

  private static List<Evidence> evidence(PreparedStatement query, String claim)
      throws SQLException {
    query.setString(1, claim);
    List<Evidence> evidence = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        evidence.add(
            new Evidence(
                row.getString("document"),
                Span.of(row.getInt("start"), row.getInt("end")),
                row.getString("quote")));
      }
    }
    return evidence;
  }
}
