package org.readout.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.app.search.Term;

/**
 * The index of words in PostgreSQL. Its own notion of the places of words ends with the 16,383rd
 * word of a text and the 256th time it stands there; so phrases are looked for in the line of all
 * words, among the documents that have each of them.
 */
record PostgresqlTextIndex() implements TextIndex {

  static final String TABLE =
      """
      CREATE TABLE text_index (
        place  BIGINT PRIMARY KEY,
        words  tsvector NOT NULL,
        line   TEXT COLLATE "C" NOT NULL);
      CREATE INDEX text_index_words ON text_index USING gin (words)""";

  private static final int MOST_PLACES = 255;
  private static final int LAST_PLACE = 16_383;

  /** Bytes of the words and places of one document; the server takes a mebibyte. */
  private static final int MOST_BYTES = 1_000_000;

  @Override
  public void clear(Connection connection) throws SQLException {
    Sql.update(connection, "DELETE FROM text_index");
  }

  @Override
  public void add(Connection connection, List<Row> rows) throws SQLException {
    Sql.batch(
        connection,
        "INSERT INTO text_index (place, words, line) VALUES (?, CAST(? AS tsvector), ?)",
        rows.stream().map(row -> new Object[] {row.place(), vector(row), line(row)}).toList());
  }

  /** Phrases do not go on from the title into the text. */
  private static String line(Row row) {
    return " " + row.title().line() + " " + FILED + " " + row.text().line() + " ";
  }

  private static String vector(Row row) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    int place = 0;
    row.filed().forEach(word -> places.put(word, List.of()));
    for (String word : row.title().words()) {
      add(places, word, ++place, "A");
    }
    for (String word : row.text().words()) {
      add(places, word, ++place, "");
    }
    StringBuilder vector = new StringBuilder();
    int bytes = 0;
    for (Map.Entry<String, List<String>> word : places.entrySet()) {
      bytes +=
          word.getKey().getBytes(StandardCharsets.UTF_8).length + 4 + 2 * word.getValue().size();
      if (bytes > MOST_BYTES) {
        break;
      }
      vector.append('\'').append(word.getKey()).append('\'');
      if (!word.getValue().isEmpty()) {
        vector.append(':').append(String.join(",", word.getValue()));
      }
      vector.append(' ');
    }
    return vector.toString();
  }

  private static void add(Map<String, List<String>> places, String word, int place, String weight) {
    List<String> own = places.computeIfAbsent(word, unseen -> new ArrayList<>());
    if (own.size() < MOST_PLACES && (place <= LAST_PLACE || own.isEmpty())) {
      own.add(Math.min(place, LAST_PLACE) + weight);
    }
  }

  @Override
  public void remove(Connection connection, List<Long> places) throws SQLException {
    Sql.batch(
        connection,
        "DELETE FROM text_index WHERE place = ?",
        places.stream().map(place -> new Object[] {place}).toList());
  }

  @Override
  public List<Hit> newest(Connection connection, Sought sought, int limit) throws SQLException {
    List<Object> parameters = new ArrayList<>(List.of(wanted(sought), all(sought)));
    String phrases = phrases(sought, parameters);
    parameters.addAll(List.of(TextIndex.first(sought), TextIndex.last(sought), limit, NUMBER));
    return Sql.list(
        connection,
        """
        SELECT r.document, r.lead, r.day, ts_rank(found.words, CAST(? AS tsquery), 1) AS score
        FROM (
          SELECT place, words
          FROM text_index
          WHERE words @@ CAST(? AS tsquery)%s AND place BETWEEN ? AND ?
          ORDER BY place DESC LIMIT ?) AS found
        JOIN report r ON r.number = (found.place & ?)
        ORDER BY found.place DESC
        """
            .formatted(phrases),
        TextIndex::hit,
        parameters.toArray());
  }

  private static String phrases(Sought sought, List<Object> parameters) {
    StringBuilder conditions = new StringBuilder();
    for (Term term : sought.words().terms()) {
      if (term.tokens().size() > 1) {
        conditions.append(" AND strpos(line, ?) ").append(term.excluded() ? "= 0" : "> 0");
        parameters.add(" " + String.join(" ", term.tokens()) + (term.open() ? "" : " "));
      }
    }
    return conditions.toString();
  }

  /** Words that must be there, and those that must not. */
  private static String all(Sought sought) {
    StringBuilder query = new StringBuilder(wanted(sought));
    TextIndex.filed(sought).forEach(word -> query.append(" & '").append(word).append('\''));
    for (Term term : sought.words().excluded()) {
      if (term.tokens().size() == 1) {
        query.append(" & !").append(words(term));
      }
    }
    return query.toString();
  }

  private static String wanted(Sought sought) {
    return sought.words().wanted().stream()
        .map(PostgresqlTextIndex::words)
        .collect(Collectors.joining(" & "));
  }

  private static String words(Term term) {
    String words =
        term.tokens().stream().map(token -> "'" + token + "'").collect(Collectors.joining(" & "));
    return words + (term.open() ? ":*" : "");
  }
}
