package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.app.json.Json;

/** Finds what waits for a person's judgement. */
final class ReviewQueries {

  private ReviewQueries() {}

  static List<Review> list(
      Connection connection, Collection<Review.Reason> reasons, long offset, long limit)
      throws SQLException {
    Conditions conditions =
        Conditions.NONE.andOneOf("reason", reasons.stream().map(Json::word).toList());
    return Sql.list(
        connection,
        "SELECT reason, subject, day, document FROM review"
            + conditions.where()
            + " ORDER BY day DESC, reason, subject LIMIT ? OFFSET ?",
        row ->
            new Review(
                Json.constant(Review.Reason.class, row.getString(1)),
                row.getString(2),
                Optional.of(row.getString(3)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(row.getString(4)).filter(document -> !document.isEmpty())),
        conditions.with(limit, offset));
  }

  static Map<Review.Reason, Long> count(Connection connection) throws SQLException {
    Map<Review.Reason, Long> counts = new TreeMap<>();
    Sql.list(
        connection,
        "SELECT reason, count(*) FROM review GROUP BY reason",
        row -> counts.put(Json.constant(Review.Reason.class, row.getString(1)), row.getLong(2)));
    return counts;
  }
}
