package org.readout.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.record.Pair;

/** Finds of whom and of what most is told. */
final class StandingQueries {

  private StandingQueries() {}

  /** A subject and a number. */
  private record Numbered(String subject, long number) {
    static Numbered read(ResultSet row) throws SQLException {
      return new Numbered(row.getString(1), row.getLong(2));
    }
  }

  private static Map<String, Long> all(Connection connection, String kind) throws SQLException {
    Map<String, Long> numbers = new TreeMap<>();
    Sql.list(
            connection,
            "SELECT subject, number FROM tally WHERE kind = ? AND month = ''",
            Numbered::read,
            kind)
        .forEach(each -> numbers.put(each.subject(), each.number()));
    return numbers;
  }

  private static Map<String, Long> of(Connection connection, String kind, List<String> subjects)
      throws SQLException {
    Map<String, Long> numbers = new HashMap<>();
    Sql.listIn(
            connection,
            "SELECT subject, number FROM tally WHERE kind = '%s' AND month = '' AND subject IN (?)"
                .formatted(kind),
            subjects,
            Numbered::read)
        .forEach(each -> numbers.put(each.subject(), each.number()));
    return numbers;
  }

  /** The day of the last engagement that took place, where a day is known. */
  private static Optional<LocalDate> lastEngagement(Connection connection, String subject)
      throws SQLException {
    return Sql.first(
            connection,
            """
            SELECT counted FROM entry_concern
            WHERE subject = ? AND counted <> '' AND counted <> ?
            ORDER BY day DESC, counted DESC LIMIT 1
            """,
            row -> row.getString(1),
            subject,
            EntryConcernRows.UNDATED)
        .map(LocalDate::parse);
  }

  /** How many claims there are of each kind. */
  static Map<String, Long> claims(Connection connection) throws SQLException {
    return all(connection, Tally.CLAIMS);
  }

  /** All states and bodies, those of which most is told first. */
  static List<Standing.OfState> states(Connection connection) throws SQLException {
    Map<String, Long> engagements = all(connection, Tally.STATE);
    Map<String, Long> acts = all(connection, Tally.STATE_ACTS);
    TreeSet<String> ids = new TreeSet<>(engagements.keySet());
    ids.addAll(acts.keySet());
    List<Standing.OfState> states = new ArrayList<>();
    for (String id : ids) {
      states.add(
          new Standing.OfState(
              id,
              engagements.getOrDefault(id, 0L),
              acts.getOrDefault(id, 0L),
              lastEngagement(connection, id)));
    }
    states.sort(
        Comparator.comparingLong((Standing.OfState state) -> state.engagements() + state.acts())
            .reversed()
            .thenComparing(Standing.OfState::id));
    return List.copyOf(states);
  }

  /**
   * The pairs between which most was going on, the most active first.
   *
   * @param since the first month that counts; empty for all
   */
  static List<Standing.OfPair> pairs(
      Connection connection, Optional<YearMonth> since, long offset, long limit)
      throws SQLException {
    Conditions conditions = Conditions.NONE.andOneOf("kind", List.of(Tally.PAIR, Tally.PAIR_ACTS));
    conditions =
        since.isPresent()
            ? conditions.and("month >= ?", since.get().toString())
            : conditions.and("month = ?", "");
    List<String> found =
        Sql.list(
            connection,
            "SELECT subject FROM tally"
                + conditions.where()
                + " GROUP BY subject ORDER BY sum(number) DESC, subject LIMIT ? OFFSET ?",
            row -> row.getString(1),
            conditions.with(limit, offset));
    List<Standing.OfPair> pairs = new ArrayList<>();
    for (String pair : found) {
      pairs.add(pair(connection, pair, since));
    }
    return List.copyOf(pairs);
  }

  /** The pairs of which {@code id} is one, the most active first. */
  static List<Standing.OfPair> pairsOf(Connection connection, String id, long limit)
      throws SQLException {
    List<String> found =
        Sql.list(
            connection,
            """
            SELECT subject FROM tally
            WHERE kind IN (?, ?) AND month = '' AND (subject LIKE ? OR subject LIKE ?)
            GROUP BY subject ORDER BY sum(number) DESC, subject LIMIT ?
            """,
            row -> row.getString(1),
            Tally.PAIR,
            Tally.PAIR_ACTS,
            id + "-%",
            "%-" + id,
            limit);
    List<Standing.OfPair> pairs = new ArrayList<>();
    for (String pair : found) {
      pairs.add(pair(connection, pair, Optional.empty()));
    }
    return List.copyOf(pairs);
  }

  /** The same of one pair. */
  static Standing.OfPair pair(Connection connection, String pair, Optional<YearMonth> since)
      throws SQLException {
    Map<YearMonth, Long> months = new TreeMap<>();
    long engagements = byMonth(connection, Tally.PAIR, pair, since, months);
    long acts = byMonth(connection, Tally.PAIR_ACTS, pair, since, months);
    String[] two = pair.split("-", 2);
    return new Standing.OfPair(
        new Pair(two[0], two[1]), engagements, acts, months, lastEngagement(connection, pair));
  }

  private static long byMonth(
      Connection connection,
      String kind,
      String pair,
      Optional<YearMonth> since,
      Map<YearMonth, Long> months)
      throws SQLException {
    List<Numbered> numbers =
        Sql.list(
            connection,
            "SELECT month, number FROM tally WHERE kind = ? AND subject = ? AND month >= ?",
            Numbered::read,
            kind,
            pair,
            since.map(YearMonth::toString).orElse(""));
    long total = 0;
    for (Numbered each : numbers) {
      boolean all = each.subject().isEmpty();
      if (!all) {
        months.merge(YearMonth.parse(each.subject()), each.number(), Long::sum);
      }
      total += all == since.isEmpty() ? each.number() : 0;
    }
    return total;
  }

  /**
   * People by how many engagements they take part in, most first.
   *
   * @param state those who do so for this state or body; empty for all
   * @param words what the ids must have in them
   */
  static List<Standing.OfPerson> people(
      Connection connection, Optional<String> state, List<String> words, long offset, long limit)
      throws SQLException {
    Conditions conditions = called(state, words);
    List<String> ids =
        Sql.list(
            connection,
            "SELECT subject FROM tally"
                + conditions.where()
                + " ORDER BY number DESC, subject LIMIT ? OFFSET ?",
            row -> row.getString(1),
            conditions.with(limit, offset));
    return people(connection, state, ids);
  }

  private static List<Standing.OfPerson> people(
      Connection connection, Optional<String> state, List<String> ids) throws SQLException {
    Map<String, Long> engagements = of(connection, people(state), ids);
    Map<String, Long> statements = of(connection, Tally.PERSON_STATEMENTS, ids);
    List<Standing.OfPerson> people = new ArrayList<>();
    for (String id : ids) {
      people.add(
          new Standing.OfPerson(
              id,
              engagements.getOrDefault(id, 0L),
              statements.getOrDefault(id, 0L),
              lastEngagement(connection, Subjects.ofPerson(id))));
    }
    return List.copyOf(people);
  }

  /** How many people there are. */
  static long peopleCount(Connection connection, Optional<String> state, List<String> words)
      throws SQLException {
    Conditions conditions = called(state, words);
    return Sql.count(
        connection, "SELECT count(*) FROM tally" + conditions.where(), conditions.with());
  }

  /** How much is told of one; empty where nothing is. */
  static Optional<Standing.OfPerson> person(Connection connection, String id) throws SQLException {
    return people(connection, Optional.empty(), List.of(id)).stream()
        .filter(person -> person.engagements() + person.statements() > 0)
        .findFirst();
  }

  private static Conditions called(Optional<String> state, List<String> words) {
    Conditions conditions = Conditions.NONE.and("kind = ?", people(state)).and("month = ?", "");
    for (String word : words) {
      // What stands for other letters is looked for as a letter.
      String letters = word.replace("\\", "").replace("%", "").replace("_", "");
      conditions = conditions.and("lower(subject) LIKE ?", "%" + letters + "%");
    }
    return conditions;
  }

  private static String people(Optional<String> state) {
    return state.map(Tally::personOf).orElse(Tally.PERSON);
  }

  /** All issues, those on which most is said first. */
  static List<Standing.OfIssue> issues(Connection connection) throws SQLException {
    List<Standing.OfIssue> issues = new ArrayList<>();
    for (Map.Entry<String, Long> each : all(connection, Tally.ISSUE).entrySet()) {
      issues.add(
          new Standing.OfIssue(each.getKey(), each.getValue(), lastOn(connection, each.getKey())));
    }
    issues.sort(
        Comparator.comparingLong(Standing.OfIssue::claims)
            .reversed()
            .thenComparing(Standing.OfIssue::id));
    return List.copyOf(issues);
  }

  private static Optional<LocalDate> lastOn(Connection connection, String issue)
      throws SQLException {
    String last = "";
    for (String kind : List.of("statement", "act", "undertaking")) {
      String day =
          Sql.first(
                  connection,
                  """
                  SELECT x.day FROM concern x
                  JOIN report r ON r.number = x.number AND r.lead = r.document
                  WHERE x.subject = ? AND x.kind = ? ORDER BY x.day DESC LIMIT 1
                  """,
                  row -> row.getString(1),
                  Subjects.ofIssue(issue),
                  kind)
              .orElse("");
      last = day.compareTo(last) > 0 ? day : last;
    }
    return Optional.of(last).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }
}
