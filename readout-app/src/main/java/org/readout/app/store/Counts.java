package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows there are of each sort, added up from several tables. */
final class Counts {

  /** A number of rows that are alike. */
  private record Row(String year, String one, String other, long number) {}

  private long total;
  private final Map<String, Long> years = new TreeMap<>();
  private final Map<String, Long> ones = new TreeMap<>();
  private final Map<String, Long> others = new TreeMap<>();

  /** Adds what {@code query} finds: year, one sort, another sort, number. */
  void add(Connection connection, String query, Conditions conditions) throws SQLException {
    List<Row> rows =
        Sql.list(
            connection,
            query,
            row -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
            conditions.with());
    for (Row row : rows) {
      total += row.number();
      if (!row.year().isEmpty()) {
        years.merge(row.year(), row.number(), Long::sum);
      }
      ones.merge(row.one(), row.number(), Long::sum);
      others.merge(row.other(), row.number(), Long::sum);
    }
  }

  long total() {
    return total;
  }

  /** By year; what has no day has none. */
  Map<Integer, Long> years() {
    Map<Integer, Long> numbers = new TreeMap<>();
    years.forEach((year, number) -> numbers.put(Integer.parseInt(year), number));
    return numbers;
  }

  Map<String, Long> ones() {
    return new TreeMap<>(ones);
  }

  Map<String, Long> others() {
    return new TreeMap<>(others);
  }
}
