package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;
import org.readout.record.EngagementEntry;

/** Finds and counts engagements. */
final class EngagementQueries {

  private EngagementQueries() {}

  /** Those that {@code filter} asks for, the latest first and those without a day after them. */
  static List<EngagementEntry> list(
      Connection connection, EngagementFilter filter, long offset, long limit) throws SQLException {
    Conditions conditions = conditions(filter, filter.range());
    return Sql.list(
        connection,
        "SELECT e.content FROM (SELECT x.entry, x.day FROM entry_concern x"
            + conditions.where()
            + " ORDER BY x.day DESC, x.entry LIMIT ? OFFSET ?) AS found"
            + " JOIN entry e ON e.id = found.entry ORDER BY found.day DESC, found.entry",
        row -> EntryJson.read(Json.parse(row.getString(1))),
        conditions.with(limit, offset));
  }

  /** How many there are. */
  static EngagementFacets count(Connection connection, EngagementFilter filter)
      throws SQLException {
    Counts counts = new Counts();
    Optional<Months> months = Months.of(filter.range());
    if (months.isPresent() && isTallied(filter)) {
      Conditions conditions =
          months.get().and(sorts(filter, ""), "month").and("subject = ?", subjects(filter).get(0));
      counts.add(
          connection,
          "SELECT substr(month, 1, 4), form, reality, sum(number) FROM entry_tally"
              + conditions.where()
              + " GROUP BY substr(month, 1, 4), form, reality",
          conditions);
      for (Months.Stretch rest : months.get().rest()) {
        countRows(connection, filter, filter.range().within(rest.first(), rest.last()), counts);
      }
    } else {
      countRows(connection, filter, filter.range(), counts);
    }
    Map<EngagementForm, Long> forms = new TreeMap<>();
    counts
        .ones()
        .forEach((form, number) -> forms.put(Json.constant(EngagementForm.class, form), number));
    Map<Reality, Long> realities = new TreeMap<>();
    counts
        .others()
        .forEach((word, number) -> realities.put(Json.constant(Reality.class, word), number));
    return new EngagementFacets(counts.total(), forms, realities, counts.years());
  }

  private static void countRows(
      Connection connection, EngagementFilter filter, Derived.Range range, Counts counts)
      throws SQLException {
    Conditions conditions = conditions(filter, range);
    counts.add(
        connection,
        "SELECT substr(x.day, 1, 4), x.form, x.reality, count(*) FROM entry_concern x"
            + conditions.where()
            + " GROUP BY substr(x.day, 1, 4), x.form, x.reality",
        conditions);
  }

  /** Whether the table of numbers knows all that is asked. */
  private static boolean isTallied(EngagementFilter filter) {
    List<String> subjects = subjects(filter);
    return subjects.size() == 1
        && !subjects.get(0).contains(":")
        && !Subjects.isOfTwo(subjects.get(0))
        && filter.told() <= EntryConcernRows.MANY;
  }

  /** All that must be concerned; that of which there is least first. */
  private static List<String> subjects(EngagementFilter filter) {
    List<String> subjects = new ArrayList<>();
    filter.person().map(Subjects::ofPerson).ifPresent(subjects::add);
    Optional<String> place = filter.place().map(Subjects::ofPlace);
    Optional<String> whose = filter.range().subject();
    if (whose.filter(Subjects::isOfTwo).isPresent()) {
      whose.ifPresent(subjects::add);
      place.ifPresent(subjects::add);
    } else {
      place.ifPresent(subjects::add);
      whose.ifPresent(subjects::add);
    }
    return subjects.isEmpty() ? List.of(Subjects.EVERYTHING) : subjects;
  }

  private static Conditions conditions(EngagementFilter filter, Derived.Range range) {
    List<String> subjects = subjects(filter);
    Conditions conditions = range.days(sorts(filter, "x."), "x");
    conditions = conditions.and("x.subject = ?", subjects.get(0));
    for (String subject : subjects.subList(1, subjects.size())) {
      conditions =
          conditions.and(
              "EXISTS (SELECT 1 FROM entry_concern y"
                  + " WHERE y.subject = ? AND y.day = x.day AND y.entry = x.entry)",
              subject);
    }
    return conditions;
  }

  private static Conditions sorts(EngagementFilter filter, String table) {
    Conditions conditions =
        Conditions.NONE
            .andOneOf(table + "form", filter.forms().stream().map(Json::word).toList())
            .andOneOf(table + "reality", filter.realities().stream().map(Json::word).toList());
    if (filter.main()) {
      conditions = conditions.and(table + "main = 1");
    }
    if (filter.disputed()) {
      conditions = conditions.and(table + "disputed = 1");
    }
    return filter.told() > 1 ? conditions.and(table + "told >= ?", filter.told()) : conditions;
  }
}
