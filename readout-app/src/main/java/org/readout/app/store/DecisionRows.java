package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.DecisionJson;
import org.readout.app.json.Json;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;

/** The table of decisions, to which rows are only ever added. */
final class DecisionRows {

  private DecisionRows() {}

  /**
   * Adds a decision; one that is there already stays as it is.
   *
   * @throws IllegalArgumentException when another one has the same id, or it holds what no record
   *     can keep
   */
  static void add(Connection connection, Decision decision) throws SQLException {
    String content = Json.line(DecisionJson.write(decision));
    Unkept.requireNone("a decision", decision.note() + decision.madeBy() + content);
    Sql.update(
        connection,
        """
        INSERT INTO decision (id, kind, made_at, made_by, note, content)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
        decision.id(),
        Json.word(decision.kind()),
        decision.madeAt().toString(),
        decision.madeBy(),
        decision.note(),
        content);
    Optional<String> kept =
        Sql.first(
            connection,
            "SELECT content FROM decision WHERE id = ?",
            row -> row.getString(1),
            decision.id());
    if (!kept.equals(Optional.of(content))) {
      throw new IllegalArgumentException(
          "the record has another decision " + decision.id() + ", and decisions never change");
    }
    for (String document : documents(connection, decision)) {
      PendingRows.add(connection, document);
    }
  }

  /** The documents that it is about; of a withdrawal, those of what it withdraws. */
  private static Set<String> documents(Connection connection, Decision decision)
      throws SQLException {
    Set<String> documents = new LinkedHashSet<>();
    List<Decision> about = new ArrayList<>(List.of(decision));
    if (decision.withdrawn().isPresent()) {
      // What is withdrawn may be a withdrawal itself; then what that withdrew holds again.
      about.addAll(all(connection));
    }
    for (Decision each : about) {
      each.claims().stream().map(ClaimAnchor::document).forEach(documents::add);
      each.others().stream().map(ClaimAnchor::document).forEach(documents::add);
    }
    return documents;
  }

  /** All decisions, in the order in which they were made. */
  static List<Decision> all(Connection connection) throws SQLException {
    List<Decision> decisions =
        new ArrayList<>(
            Sql.list(
                connection,
                "SELECT content FROM decision",
                row -> DecisionJson.read(Json.parse(row.getString(1)))));
    decisions.sort(Decision.ORDER);
    return decisions;
  }
}
