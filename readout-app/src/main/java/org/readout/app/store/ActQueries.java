package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.app.json.Json;
import org.readout.claim.ActType;
import org.readout.claim.Reality;
import org.readout.record.ToldClaim;

/** Finds and counts acts. */
final class ActQueries {

  private ActQueries() {}

  /** Those that {@code filter} asks for, the latest first and those without a day after them. */
  static List<ToldClaim> list(Connection connection, ActFilter filter, long offset, long limit)
      throws SQLException {
    Conditions conditions = conditions(filter, filter.range());
    return ClaimQueries.told(
        connection,
        Sql.list(
            connection,
            // Claims are looked up for those alone that are shown, and not for all before them.
            """
            SELECT c.id, found.published
            FROM (SELECT r.document, x.position, x.day, r.day AS published
                  FROM act_concern x JOIN report r ON r.number = x.number
            """
                + conditions.where()
                + """
                   ORDER BY x.day DESC, r.document, x.position LIMIT ? OFFSET ?) AS found
                  JOIN claim c ON c.document = found.document AND c.position = found.position
                    AND c.kind = 'act'
                  ORDER BY found.day DESC, found.document, found.position
                  """,
            ClaimQueries.Found::read,
            conditions.with(limit, offset)));
  }

  /** How many there are. */
  static ActFacets count(Connection connection, ActFilter filter) throws SQLException {
    Counts counts = new Counts();
    Map<String, Long> actors = new TreeMap<>();
    Optional<Months> months = Months.of(filter.range());
    List<String> subjects = subjects(filter);
    if (months.isPresent() && subjects.size() == 1 && !Subjects.isOfTwo(subjects.get(0))) {
      Conditions all =
          months.get().and(sorts(filter, ""), "month").and("subject = ?", subjects.get(0));
      Conditions together = all.and("actor = ?", "");
      counts.add(
          connection,
          "SELECT substr(month, 1, 4), type, reality, sum(number) FROM act_tally"
              + together.where()
              + " GROUP BY substr(month, 1, 4), type, reality",
          together);
      Conditions each = all.and("actor > ?", "");
      addActors(
          connection,
          "SELECT actor, sum(number) FROM act_tally" + each.where() + " GROUP BY actor",
          each,
          actors);
      for (Months.Stretch rest : months.get().rest()) {
        countRows(
            connection, filter, filter.range().within(rest.first(), rest.last()), counts, actors);
      }
    } else {
      countRows(connection, filter, filter.range(), counts, actors);
    }
    Map<ActType, Long> types = new TreeMap<>();
    counts.ones().forEach((word, n) -> types.put(Json.constant(ActType.class, word), n));
    Map<Reality, Long> realities = new TreeMap<>();
    counts.others().forEach((word, n) -> realities.put(Json.constant(Reality.class, word), n));
    return new ActFacets(counts.total(), types, realities, counts.years(), actors);
  }

  private static void countRows(
      Connection connection,
      ActFilter filter,
      Derived.Range range,
      Counts counts,
      Map<String, Long> actors)
      throws SQLException {
    Conditions conditions = conditions(filter, range);
    counts.add(
        connection,
        "SELECT substr(x.day, 1, 4), x.type, x.reality, count(*) FROM act_concern x"
            + conditions.where()
            + " GROUP BY substr(x.day, 1, 4), x.type, x.reality",
        conditions);
    addActors(
        connection,
        "SELECT x.actors, count(*) FROM act_concern x" + conditions.where() + " GROUP BY x.actors",
        conditions,
        actors);
  }

  private static void addActors(
      Connection connection, String query, Conditions conditions, Map<String, Long> actors)
      throws SQLException {
    Sql.list(
        connection,
        query,
        row -> {
          long number = row.getLong(2);
          Filing.words(row.getString(1)).forEach(actor -> actors.merge(actor, number, Long::sum));
          return number;
        },
        conditions.with());
  }

  /** All that must be concerned; that of which there is least first. */
  private static List<String> subjects(ActFilter filter) {
    List<String> subjects = new ArrayList<>();
    if (filter.actor().isPresent() && filter.recipient().isPresent()) {
      subjects.add(Subjects.way(filter.actor().get(), filter.recipient().get()));
    } else {
      filter.actor().map(Subjects::by).ifPresent(subjects::add);
      filter.recipient().map(Subjects::to).ifPresent(subjects::add);
    }
    Optional<String> range = filter.range().subject();
    range.ifPresent(whose -> subjects.add(Subjects.isOfTwo(whose) ? 0 : subjects.size(), whose));
    return subjects.isEmpty() ? List.of(Subjects.EVERYTHING) : subjects;
  }

  private static Conditions conditions(ActFilter filter, Derived.Range range) {
    List<String> subjects = subjects(filter);
    Conditions conditions = range.days(sorts(filter, "x."), "x");
    conditions = conditions.and("x.subject = ?", subjects.get(0));
    for (String subject : subjects.subList(1, subjects.size())) {
      conditions =
          conditions.and(
              "EXISTS (SELECT 1 FROM act_concern y WHERE y.subject = ? AND y.day = x.day"
                  + " AND y.number = x.number AND y.position = x.position)",
              subject);
    }
    return conditions;
  }

  static Conditions sorts(ActFilter filter, String table) {
    return Conditions.NONE
        .andOneOf(table + "type", filter.types().stream().map(Json::word).toList())
        .andOneOf(table + "reality", filter.realities().stream().map(Json::word).toList());
  }
}
