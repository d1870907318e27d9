package org.readout.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The handful of ways in which rows are asked for and written. */
final class Sql {

  /** Databases take only so many parameters in one statement. */
  private static final int MOST_PARAMETERS = 500;

  private Sql() {}

  /** Makes a value of the row that {@code result} stands at. */
  interface Row<T> {
    T read(ResultSet result) throws SQLException;
  }

  /** All rows of {@code query}; parameters are texts and whole numbers. */
  static <T> List<T> list(Connection connection, String query, Row<T> row, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      set(statement, parameters);
      try (ResultSet result = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(row.read(result));
        }
        return rows;
      }
    }
  }

  /** The first row of {@code query}, where there is one. */
  static <T> Optional<T> first(
      Connection connection, String query, Row<T> row, Object... parameters) throws SQLException {
    return list(connection, query, row, parameters).stream().findFirst();
  }

  /** A number that {@code query} counts. */
  static long count(Connection connection, String query, Object... parameters) throws SQLException {
    return first(connection, query, row -> row.getLong(1), parameters).orElse(0L);
  }

  /**
   * All rows of {@code query} in which {@code IN (?)} stands for any number of {@code values}; in
   * no order where there are many.
   */
  static <T> List<T> listIn(Connection connection, String query, Collection<?> values, Row<T> row)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    List<?> all = List.copyOf(values);
    for (int from = 0; from < all.size(); from += MOST_PARAMETERS) {
      List<?> part = all.subList(from, Math.min(all.size(), from + MOST_PARAMETERS));
      String marks = String.join(", ", Collections.nCopies(part.size(), "?"));
      rows.addAll(
          list(connection, query.replace("IN (?)", "IN (" + marks + ")"), row, part.toArray()));
    }
    return rows;
  }

  /** Carries out {@code statement} once. */
  static int update(Connection connection, String statement, Object... parameters)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      set(prepared, parameters);
      return prepared.executeUpdate();
    }
  }

  /** Carries out {@code statement} for each of {@code rows}. */
  static void batch(Connection connection, String statement, List<Object[]> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (Object[] row : rows) {
        set(prepared, row);
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
  }

  private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int place = 0; place < parameters.length; place++) {
      statement.setObject(place + 1, parameters[place]);
    }
  }
}
