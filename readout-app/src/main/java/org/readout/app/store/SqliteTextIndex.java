package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.app.search.Term;

/** The index of words in SQLite: FTS5, which keeps the index and not the words again. */
record SqliteTextIndex() implements TextIndex {

  /** Words of letters and digits are cut at spaces alone, whatever their script. */
  static final String TABLE =
      """
      CREATE VIRTUAL TABLE text_index USING fts5(
        title, words, filed, content='', contentless_delete=1, tokenize='ascii')""";

  @Override
  public void clear(Connection connection) throws SQLException {
    Sql.update(connection, "INSERT INTO text_index (text_index) VALUES ('delete-all')");
  }

  @Override
  public void add(Connection connection, List<Row> rows) throws SQLException {
    Sql.batch(
        connection,
        "INSERT INTO text_index (rowid, title, words, filed) VALUES (?, ?, ?, ?)",
        rows.stream()
            .map(
                row ->
                    new Object[] {
                      row.place(),
                      row.title().line(),
                      row.text().line(),
                      String.join(" ", row.filed())
                    })
            .toList());
  }

  @Override
  public void remove(Connection connection, List<Long> places) throws SQLException {
    Sql.batch(
        connection,
        "DELETE FROM text_index WHERE rowid = ?",
        places.stream().map(place -> new Object[] {place}).toList());
  }

  @Override
  public List<Hit> newest(Connection connection, Sought sought, int limit) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT r.document, r.lead, r.day, -found.score AS score
        FROM (
          SELECT rowid AS place, bm25(text_index, 5.0, 1.0, 0.0) AS score
          FROM text_index
          WHERE text_index MATCH ? AND rowid BETWEEN ? AND ?
          ORDER BY rowid DESC LIMIT ?) AS found
        JOIN report r ON r.number = (found.place & ?)
        ORDER BY found.place DESC
        """,
        TextIndex::hit,
        expression(sought),
        TextIndex.first(sought),
        TextIndex.last(sought),
        limit,
        NUMBER);
  }

  /** In the language of FTS5; no word can be mistaken for an operator, for all are quoted. */
  private static String expression(Sought sought) {
    String words = "{title words} : (" + joined(sought.words().wanted(), " AND ") + ")";
    List<Term> excluded = sought.words().excluded();
    if (!excluded.isEmpty()) {
      words = "(" + words + ") NOT {title words} : (" + joined(excluded, " OR ") + ")";
    }
    String filed =
        TextIndex.filed(sought).stream()
            .map(word -> "filed : \"" + word + "\" AND ")
            .collect(Collectors.joining());
    return filed + "(" + words + ")";
  }

  private static String joined(List<Term> terms, String operator) {
    return terms.stream().map(SqliteTextIndex::phrase).collect(Collectors.joining(operator));
  }

  private static String phrase(Term term) {
    return "\"" + String.join(" ", term.tokens()) + "\"" + (term.open() ? " *" : "");
  }
}
