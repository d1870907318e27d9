package org.readout.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The table of decisions. Rows are only ever added. */
final class DecisionRows {

  private DecisionRows() {}

  /**
   * Adds a decision; one that is there already stays as it is.
   *
   * @throws IllegalArgumentException when another one has the same id
   */
  static void add(Connection connection, StoredDecision decision) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO decision (id, kind, made_at, made_by, note, content)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """)) {
      insert.setString(1, decision.id());
      insert.setString(2, decision.kind());
      insert.setString(3, decision.madeAt());
      insert.setString(4, decision.madeBy());
      insert.setString(5, decision.note());
      insert.setString(6, decision.content());
      insert.executeUpdate();
    }
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM decision WHERE id = ?")) {
      query.setString(1, decision.id());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        if (!read(row).equals(decision)) {
          throw new IllegalArgumentException(
              "the record has another decision " + decision.id() + ", and decisions never change");
        }
      }
    }
  }

  /** All decisions, in the order in which they were made. */
  static List<StoredDecision> all(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("SELECT * FROM decision");
        ResultSet rows = query.executeQuery()) {
      List<StoredDecision> decisions = new ArrayList<>();
      while (rows.next()) {
        decisions.add(read(rows));
      }
      // Not by the database: as text, half past a second comes before the second.
      decisions.sort(StoredDecision.IN_ORDER);
      return List.copyOf(decisions);
    }
  }

  private static StoredDecision read(ResultSet row) throws SQLException {
    return new StoredDecision(
        row.getString("id"),
        row.getString("kind"),
        row.getString("made_at"),
        row.getString("made_by"),
        row.getString("note"),
        row.getString("content"));
  }
}
