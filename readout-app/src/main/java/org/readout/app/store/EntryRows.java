package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** The tables of entries, which are derived from claims and decisions. */
final class EntryRows {

  private EntryRows() {}

  /** The ids of the entries that have claims of {@code documents}. */
  static Set<String> ofDocuments(Connection connection, Collection<String> documents)
      throws SQLException {
    return new HashSet<>(
        Sql.listIn(
            connection,
            "SELECT entry FROM entry_claim WHERE document IN (?)",
            documents,
            row -> row.getString(1)));
  }

  /** The ids of the documents that have claims with one of {@code keys}. */
  static Set<String> documentsNear(Connection connection, Collection<Long> keys)
      throws SQLException {
    return new HashSet<>(
        Sql.listIn(
            connection,
            """
            SELECT DISTINCT r.document FROM nearby n JOIN report r ON r.number = n.number
            WHERE n.key IN (?)
            """,
            keys,
            row -> row.getString(1)));
  }

  /** The ids of the entries that have claims with one of {@code keys}. */
  static Set<String> near(Connection connection, Collection<Long> keys) throws SQLException {
    return new HashSet<>(
        Sql.listIn(
            connection,
            """
            SELECT DISTINCT e.entry
            FROM nearby n
            JOIN report r ON r.number = n.number
            JOIN claim c ON c.document = r.document AND c.position = n.position
            JOIN entry_claim e ON e.claim = c.id
            WHERE n.key IN (?)
            """,
            keys,
            row -> row.getString(1)));
  }

  /** The claims of {@code entries}. */
  static List<ClaimLink> claims(Connection connection, Collection<String> entries)
      throws SQLException {
    return Sql.listIn(
        connection,
        "SELECT claim, document FROM entry_claim WHERE entry IN (?)",
        entries,
        row -> new ClaimLink(row.getString("claim"), row.getString("document")));
  }

  /** The entries of all parts that the entries {@code ids} belong to, as they are written. */
  static Map<String, Written> parts(Connection connection, Collection<String> ids)
      throws SQLException {
    Set<String> parts =
        new HashSet<>(
            Sql.listIn(
                connection,
                "SELECT part FROM entry WHERE id IN (?)",
                ids,
                row -> row.getString(1)));
    Map<String, Written> written = new HashMap<>();
    Sql.listIn(
        connection,
        "SELECT id, part, content FROM entry WHERE part IN (?)",
        parts,
        row ->
            written.put(
                row.getString("id"), new Written(row.getString("part"), row.getString("content"))));
    return written;
  }

  /**
   * An entry as its row has it.
   *
   * @param part the part it belongs to: see Entries.components
   * @param content JSON
   */
  record Written(String part, String content) {

    EngagementEntry entry() {
      return EntryJson.read(Json.parse(content));
    }
  }

  /**
   * Puts {@code parts} in the place of the entries {@code before}, touching what changed.
   *
   * @param claims those of the entries, by id
   */
  static void replace(
      Connection connection,
      Map<String, Written> before,
      List<List<EngagementEntry>> parts,
      Map<String, ToldClaim> claims)
      throws SQLException {
    Map<String, Written> after = new HashMap<>();
    Map<String, EngagementEntry> entries = new HashMap<>();
    for (List<EngagementEntry> part : parts) {
      String name = part.stream().map(EngagementEntry::id).min(String::compareTo).orElseThrow();
      for (EngagementEntry entry : part) {
        after.put(entry.id(), new Written(name, Json.line(EntryJson.write(entry))));
        entries.put(entry.id(), entry);
      }
    }
    List<EngagementEntry> gone = new ArrayList<>();
    for (Map.Entry<String, Written> each : before.entrySet()) {
      if (!each.getValue().equals(after.get(each.getKey()))) {
        gone.add(each.getValue().entry());
      } else {
        entries.remove(each.getKey());
      }
    }
    delete(connection, gone);
    insert(connection, entries.values(), after);
    new EntryConcernRows(connection).replace(gone, List.copyOf(entries.values()), claims);
  }

  private static void delete(Connection connection, List<EngagementEntry> entries)
      throws SQLException {
    List<Object[]> ids = entries.stream().map(entry -> new Object[] {entry.id()}).toList();
    Sql.batch(connection, "DELETE FROM entry_claim WHERE entry = ?", ids);
    Sql.batch(connection, "DELETE FROM entry WHERE id = ?", ids);
  }

  private static void insert(
      Connection connection, Collection<EngagementEntry> entries, Map<String, Written> written)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> claims = new ArrayList<>();
    for (EngagementEntry entry : entries) {
      Written content = written.get(entry.id());
      if (content == null) {
        throw new IllegalStateException("no content for entry " + entry.id());
      }
      rows.add(
          new Object[] {
            entry.id(), content.part(), EntryConcernRows.day(entry), content.content()
          });
      for (ClaimLink link : entry.claims()) {
        claims.add(
            new Object[] {
              link.claim(), entry.id(), link.document(), EngagementEntry.idOf(link.claim())
            });
      }
    }
    Sql.batch(connection, "INSERT INTO entry (id, part, day, content) VALUES (?, ?, ?, ?)", rows);
    Sql.batch(
        connection,
        "INSERT INTO entry_claim (claim, entry, document, name) VALUES (?, ?, ?, ?)",
        claims);
  }
}
