package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that are added to those of a table of numbers, and taken from them: how many there are of
 * what has a given key. A key of which there are none has no row.
 */
final class Tally {

  /** The table of how much there is of everything, by kind, month and subject. */
  static final List<String> OF_EVERYTHING = List.of("tally", "kind", "month", "subject");

  /** Engagements of each state or body. */
  static final String STATE = "state";

  /** Acts by each state or body, or towards it. */
  static final String STATE_ACTS = "state acts";

  /** Engagements of each pair. */
  static final String PAIR = "pair";

  /** Acts between each pair. */
  static final String PAIR_ACTS = "pair acts";

  /** Engagements of each person. */
  static final String PERSON = "person";

  /** Statements by each person. */
  static final String PERSON_STATEMENTS = "person statements";

  /** Claims on each issue. */
  static final String ISSUE = "issue";

  /** Claims of each kind. */
  static final String CLAIMS = "claims";

  private final String table;
  private final List<String> columns;
  private final Map<List<Object>, Long> numbers = new HashMap<>();

  /**
   * Begins with nothing.
   *
   * @param table its name, and the columns of its key
   */
  Tally(List<String> table) {
    this.table = table.get(0);
    this.columns = table.subList(1, table.size());
  }

  /** Engagements of each person who acted for {@code polity}. */
  static String personOf(String polity) {
    return "person of " + polity;
  }

  /** Notes that there are {@code number} more, or fewer, with this key. */
  void add(long number, Object... key) {
    numbers.merge(List.of(key), number, Long::sum);
  }

  /** The numbers that are not zero. */
  Map<List<Object>, Long> numbers() {
    Map<List<Object>, Long> changed = new HashMap<>(numbers);
    changed.values().removeIf(number -> number == 0);
    return changed;
  }

  /** Writes everything that was noted. */
  void write(Connection connection) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> fewer = new ArrayList<>();
    numbers()
        .forEach(
            (key, number) -> {
              List<Object> row = new ArrayList<>(key);
              row.add(number);
              rows.add(row.toArray());
              if (number < 0) {
                fewer.add(key.toArray());
              }
            });
    String names = String.join(", ", columns);
    String marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
    Sql.batch(
        connection,
        "INSERT INTO %1$s (%2$s, number) VALUES (%3$s)".formatted(table, names, marks)
            + " ON CONFLICT (%2$s) DO UPDATE SET number = %1$s.number + excluded.number"
                .formatted(table, names),
        rows);
    Sql.batch(
        connection,
        "DELETE FROM %s WHERE %s = ? AND number = 0"
            .formatted(table, String.join(" = ? AND ", columns)),
        fewer);
  }
}
