package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.ledger.CountedAct;
import org.readout.ledger.CountedActs;
import org.readout.ledger.DayCount;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/**
 * The table of the acts that the series of relations counts, so that a series of many years is
 * counted without a claim being read. It gives what {@link CountedActs} gives for all claims at
 * once.
 */
final class CountedRows {

  private CountedRows() {}

  /** Adds the acts that a document tells of. */
  static void add(
      Connection connection, long number, Optional<LocalDate> published, List<Claim> claims)
      throws SQLException {
    List<ToldClaim> told = claims.stream().map(claim -> new ToldClaim(claim, published)).toList();
    Set<List<Object>> rows = new LinkedHashSet<>();
    for (CountedAct act : CountedActs.of(Set.of(), told, List.of()).acts()) {
      rows.add(
          List.of(
              new Pair(act.from(), act.to()).toString(),
              act.day().toString(),
              Json.word(act.type()),
              act.from(),
              act.mutual() ? 1 : 0,
              number));
    }
    Sql.batch(
        connection,
        "INSERT INTO counted (pair, day, type, origin, mutual, number) VALUES (?, ?, ?, ?, ?, ?)",
        rows.stream().map(List::toArray).toList());
  }

  /**
   * What was done between the two, by day: acts of one type by the same on one day are one, and
   * each engagement that took place is one consultation.
   */
  static List<DayCount> of(Connection connection, Pair pair) throws SQLException {
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    Sql.list(
        connection,
        """
        SELECT DISTINCT c.day, c.type, c.origin, c.mutual
        FROM counted c JOIN report r ON r.number = c.number AND r.lead = r.document
        WHERE c.pair = ? AND (c.type <> 'consult' OR NOT EXISTS (
          SELECT 1 FROM entry_concern x
          WHERE x.subject = c.pair AND x.counted <> '' AND (x.counted = c.day OR EXISTS (
            SELECT 1 FROM entry_claim e WHERE e.entry = x.entry AND e.document = r.document))))
        ORDER BY c.day
        """,
        row ->
            counts.merge(
                List.of(
                    LocalDate.parse(row.getString("day")),
                    Json.constant(ActType.class, row.getString("type")).quadClass(),
                    row.getString("origin"),
                    row.getInt("mutual") == 1),
                1,
                Integer::sum),
        pair.toString());
    Sql.list(
        connection,
        "SELECT counted FROM entry_concern WHERE subject = ? AND counted <> '' AND counted <> ?",
        row ->
            counts.merge(
                List.of(
                    LocalDate.parse(row.getString(1)),
                    ActType.CONSULT.quadClass(),
                    pair.one(),
                    true),
                1,
                Integer::sum),
        pair.toString(),
        EntryConcernRows.UNDATED);
    List<DayCount> days = new ArrayList<>();
    counts.forEach((key, count) -> days.add(day(key, pair, count)));
    return List.copyOf(days);
  }

  private static DayCount day(List<Object> key, Pair pair, int count) {
    String from = (String) key.get(2);
    return new DayCount(
        (LocalDate) key.get(0),
        (Integer) key.get(1),
        from,
        from.equals(pair.one()) ? pair.other() : pair.one(),
        (Boolean) key.get(3),
        count);
  }
}
