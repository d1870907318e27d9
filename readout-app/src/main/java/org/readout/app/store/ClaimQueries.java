package org.readout.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Claim;
import org.readout.record.ToldClaim;

/** Finds claims. */
final class ClaimQueries {

  private ClaimQueries() {}

  /** A claim that was found, and the day of its document's publication. */
  record Found(String id, Optional<LocalDate> day) {

    static Found read(ResultSet row) throws SQLException {
      return new Found(
          row.getString(1),
          Optional.of(row.getString(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }
  }

  /** The claims of one kind that {@code filter} asks for, those published last first. */
  static List<ToldClaim> list(
      Connection connection, ClaimFilter filter, String kind, long offset, long limit)
      throws SQLException {
    Conditions conditions = conditions(filter, kind);
    return told(
        connection,
        Sql.list(
            connection,
            // Claims are looked up for those alone that are shown, and not for all before them.
            """
            SELECT c.id, found.day
            FROM (SELECT r.document, x.position, x.day, x.kind
                  FROM concern x JOIN report r ON r.number = x.number AND r.lead = r.document
            """
                + conditions.where()
                + """
                   ORDER BY x.day DESC, r.document, x.position LIMIT ? OFFSET ?) AS found
                  JOIN claim c ON c.document = found.document AND c.position = found.position
                    AND c.kind = found.kind
                  ORDER BY found.day DESC, found.document, found.position
                  """,
            Found::read,
            conditions.with(limit, offset)));
  }

  /** How many claims of one kind {@code filter} asks for; counted up to {@code most}. */
  static long count(Connection connection, ClaimFilter filter, String kind, long most)
      throws SQLException {
    Conditions conditions = conditions(filter, kind);
    return Sql.count(
        connection,
        """
        SELECT count(*) FROM (SELECT 1 FROM concern x
        JOIN report r ON r.number = x.number AND r.lead = r.document
        """
            + conditions.where()
            + " LIMIT ?) few",
        conditions.with(most));
  }

  private static Conditions conditions(ClaimFilter filter, String kind) {
    List<String> subjects = subjects(filter);
    Conditions conditions =
        filter
            .range()
            .days(Conditions.NONE, "x")
            .and("x.subject = ?", subjects.get(0))
            .and("x.kind = ?", kind);
    for (String subject : subjects.subList(1, subjects.size())) {
      conditions =
          conditions.and(
              "EXISTS (SELECT 1 FROM concern y WHERE y.subject = ? AND y.kind = x.kind"
                  + " AND y.day = x.day AND y.number = x.number AND y.position = x.position)",
              subject);
    }
    return conditions;
  }

  /** The claims of {@code found}, in its order. */
  static List<ToldClaim> told(Connection connection, List<Found> found) throws SQLException {
    Map<String, Claim> claims = new HashMap<>();
    for (Claim claim :
        ClaimRows.withIds(connection, found.stream().map(Found::id).distinct().toList())) {
      claims.put(claim.id(), claim);
    }
    List<ToldClaim> told = new ArrayList<>();
    for (Found each : found) {
      // It can have been read anew meanwhile.
      Optional.ofNullable(claims.get(each.id()))
          .ifPresent(claim -> told.add(new ToldClaim(claim, each.day())));
    }
    return told;
  }

  /** All that must be concerned; that of which there is least, as a rule, first. */
  private static List<String> subjects(ClaimFilter filter) {
    List<String> subjects = new ArrayList<>();
    filter.speaker().map(Subjects::ofPerson).ifPresent(subjects::add);
    Optional<String> whose = filter.range().subject();
    whose.filter(Subjects::isOfTwo).ifPresent(subjects::add);
    filter.issue().map(Subjects::ofIssue).ifPresent(subjects::add);
    whose.filter(subject -> !Subjects.isOfTwo(subject)).ifPresent(subjects::add);
    return subjects.isEmpty() ? List.of(Subjects.EVERYTHING) : subjects;
  }

  /** Those of each of {@code kinds} that were published last, in the order of publication. */
  static List<ToldClaim> latest(
      Connection connection, Derived.Range range, Set<String> kinds, long limit)
      throws SQLException {
    Map<String, Optional<LocalDate>> days = new HashMap<>();
    for (String kind : kinds) {
      Conditions conditions = range.conditions("x").and("x.kind = ?", kind);
      Sql.list(
          connection,
          """
          SELECT c.id, x.day
          FROM concern x
          JOIN report r ON r.number = x.number AND r.lead = r.document
          JOIN claim c ON c.document = r.document AND c.position = x.position
          """
              + conditions.where()
              + " ORDER BY x.day DESC, x.number DESC, x.position LIMIT ?",
          row ->
              days.put(
                  row.getString("id"),
                  Optional.of(row.getString("day"))
                      .filter(day -> !day.isEmpty())
                      .map(LocalDate::parse)),
          conditions.with(limit));
    }
    List<ToldClaim> told = new ArrayList<>();
    for (Claim claim : ClaimRows.withIds(connection, new HashSet<>(days.keySet()))) {
      told.add(new ToldClaim(claim, days.getOrDefault(claim.id(), Optional.empty())));
    }
    told.sort(ToldClaim.ORDER);
    return List.copyOf(told);
  }
}
