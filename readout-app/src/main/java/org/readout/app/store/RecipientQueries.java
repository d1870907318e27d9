package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts acts by those to whom they are done. */
final class RecipientQueries {

  // All recipients stand together in the order of subjects: between these two.
  private static final String FIRST = Subjects.to("");
  private static final String BEHIND = "to;";

  private RecipientQueries() {}

  /** A recipient and a number. */
  private record Told(String recipient, long number) {}

  /**
   * How many of the acts that {@code filter} asks for are done to each. Of the affairs of one state
   * or body these are itself and those to whom it does something; a third to whom others did the
   * same as to it is passed over.
   */
  static Map<String, Long> count(Connection connection, ActFilter filter) throws SQLException {
    if (filter.recipient().isPresent()) {
      return Map.of(filter.recipient().get(), ActQueries.count(connection, filter).total());
    }
    Optional<String> whose = filter.range().subject();
    if (whose.isEmpty()) {
      return towards(connection, filter);
    }
    Map<String, Long> numbers = new TreeMap<>();
    if (!Subjects.isOfTwo(whose.get()) && filter.actor().orElse(whose.get()).equals(whose.get())) {
      numbers.putAll(towards(connection, filter.by(whose.get())));
    }
    for (String one : whose.get().split("-", 2)) {
      numbers.put(one, ActQueries.count(connection, filter.to(one)).total());
    }
    numbers.values().removeIf(number -> number == 0);
    return numbers;
  }

  /** The same of acts that anybody did, or that the filter's actor did. */
  private static Map<String, Long> towards(Connection connection, ActFilter filter)
      throws SQLException {
    Map<String, Long> numbers = new TreeMap<>();
    Optional<Months> months = Months.of(filter.range());
    if (months.isPresent()) {
      Conditions whole =
          months
              .get()
              .and(among(ActQueries.sorts(filter, ""), "subject"), "month")
              .and("actor = ?", filter.actor().orElse(""));
      add(
          connection,
          "SELECT subject, sum(number) FROM act_tally" + whole.where() + " GROUP BY subject",
          whole,
          numbers);
      for (Months.Stretch rest : months.get().rest()) {
        addDays(connection, filter, filter.range().within(rest.first(), rest.last()), numbers);
      }
    } else {
      addDays(connection, filter, filter.range(), numbers);
    }
    return numbers;
  }

  private static void addDays(
      Connection connection, ActFilter filter, Derived.Range range, Map<String, Long> numbers)
      throws SQLException {
    Conditions rows = among(range.days(ActQueries.sorts(filter, "x."), "x"), "x.subject");
    if (filter.actor().isPresent()) {
      rows = rows.and("' ' || x.actors || ' ' LIKE ?", "% " + filter.actor().get() + " %");
    }
    add(
        connection,
        "SELECT x.subject, count(*) FROM act_concern x" + rows.where() + " GROUP BY x.subject",
        rows,
        numbers);
  }

  private static Conditions among(Conditions conditions, String column) {
    return conditions.and(column + " >= ?", FIRST).and(column + " < ?", BEHIND);
  }

  private static void add(
      Connection connection, String query, Conditions conditions, Map<String, Long> numbers)
      throws SQLException {
    Sql.list(
            connection,
            query,
            row -> new Told(row.getString(1).substring(FIRST.length()), row.getLong(2)),
            conditions.with())
        .forEach(each -> numbers.merge(each.recipient(), each.number(), Long::sum));
  }
}
