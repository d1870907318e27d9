package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.ledger.DayCount;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/**
 * What is derived from the documents, claims and decisions of a record, as it stood when this was
 * made: {@link RecordStore#derived}.
 */
public final class Derived {

  private final Session record;

  Derived(Session record) {
    this.record = record;
  }

  /** How many engagements there are. */
  public long entryCount() {
    return record.ask(connection -> Sql.count(connection, "SELECT count(*) FROM entry"));
  }

  /** How many documents there are, copies with them. */
  public long documentCount() {
    return record.ask(connection -> Sql.count(connection, "SELECT count(*) FROM report"));
  }

  /** How many reports there are: documents, of which copies of one count once. */
  public long reportCount() {
    return record.ask(
        connection -> Sql.count(connection, "SELECT count(*) FROM report WHERE lead = document"));
  }

  /**
   * The engagements of {@code range}, the latest first, and those without a day after them.
   *
   * @param limit how many at most
   */
  public List<EngagementEntry> entries(Range range, long limit) {
    String from =
        range.subject().isEmpty()
            ? " FROM entry e"
            : " FROM entry_concern x JOIN entry e ON e.id = x.entry";
    Conditions conditions = range.conditions(range.subject().isEmpty() ? "e" : "x");
    return record.ask(
        connection ->
            Sql.list(
                connection,
                "SELECT e.content"
                    + from
                    + conditions.where()
                    + " ORDER BY "
                    + (range.subject().isEmpty() ? "e.day DESC, e.id" : "x.day DESC, x.entry")
                    + " LIMIT ?",
                row -> EntryJson.read(Json.parse(row.getString(1))),
                conditions.with(limit)));
  }

  /** How many engagements {@code range} has. */
  public long entryCount(Range range) {
    String from = range.subject().isEmpty() ? " FROM entry x" : " FROM entry_concern x";
    Conditions conditions = range.conditions("x");
    return record.ask(
        connection ->
            Sql.count(
                connection,
                "SELECT count(*)" + from + conditions.where(),
                conditions.parameters().toArray()));
  }

  /**
   * The engagements whose id begins with {@code prefix}, or would if another of their claims were
   * the first: an id that someone noted down leads on although an earlier report came to light.
   */
  public List<EngagementEntry> entriesCalled(String prefix) {
    String after = prefix + "g";
    return record.ask(
        connection -> {
          List<EngagementEntry> own =
              contents(
                  connection, "SELECT content FROM entry WHERE id >= ? AND id < ?", prefix, after);
          return own.isEmpty()
              ? contents(
                  connection,
                  "SELECT content FROM entry WHERE id IN"
                      + " (SELECT entry FROM entry_claim WHERE name >= ? AND name < ?)",
                  prefix,
                  after)
              : own;
        });
  }

  private static List<EngagementEntry> contents(
      Connection connection, String query, Object... parameters) throws SQLException {
    return Sql.list(
        connection,
        query + " ORDER BY id",
        row -> EntryJson.read(Json.parse(row.getString(1))),
        parameters);
  }

  /** The engagements that {@code documents} tell of, ordered by id. */
  public List<EngagementEntry> entriesOf(Collection<String> documents) {
    return record.ask(
        connection -> {
          Set<String> ids = EntryRows.ofDocuments(connection, documents);
          List<EngagementEntry> entries =
              new ArrayList<>(
                  Sql.listIn(
                      connection,
                      "SELECT content FROM entry WHERE id IN (?)",
                      ids,
                      row -> EntryJson.read(Json.parse(row.getString(1)))));
          entries.sort(Comparator.comparing(EngagementEntry::id));
          return List.copyOf(entries);
        });
  }

  /**
   * What was done between the two, by day, as the series of relations counts it; without a claim
   * being read.
   */
  public List<DayCount> counts(Pair pair) {
    return record.ask(connection -> CountedRows.of(connection, pair));
  }

  /** The copies of {@code document}, which leads them; ids, ordered. */
  public List<String> copies(String document) {
    return record.ask(
        connection ->
            Sql.list(
                connection,
                "SELECT document FROM report WHERE lead = ? AND document <> ? ORDER BY document",
                row -> row.getString(1),
                document,
                document));
  }

  /** The document of which {@code document} is a copy; itself where it is none. */
  public Optional<String> lead(String document) {
    return record.ask(
        connection ->
            Sql.first(
                connection,
                "SELECT lead FROM report WHERE document = ?",
                row -> row.getString(1),
                document));
  }

  /** The ids of the documents that lead, ordered. */
  public List<String> reports() {
    return record.ask(
        connection ->
            Sql.list(
                connection,
                "SELECT document FROM report WHERE lead = document ORDER BY document",
                row -> row.getString(1)));
  }

  /**
   * The claims of {@code range} by the day of publication, the latest first; those of copies are
   * passed over.
   *
   * @param kinds of content, in the words of the JSON format
   * @param limit how many at most
   */
  public List<ToldClaim> claims(Range range, Set<String> kinds, long limit) {
    return record.ask(
        connection -> {
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
        });
  }

  /**
   * Part of a record.
   *
   * @param subject a state or body by its id, or a pair as {@code CHN-USA}; without one, all
   * @param since the first day
   * @param until the last day
   */
  public record Range(
      Optional<String> subject, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** All of it. */
    public static final Range ALL = new Range(Optional.empty(), Optional.empty(), Optional.empty());

    private Conditions conditions(String table) {
      Conditions conditions = new Conditions(List.of(), List.of());
      if (subject.isPresent()) {
        conditions = conditions.and(table + ".subject = ?", subject.get());
      }
      if (since.isPresent()) {
        conditions = conditions.and(table + ".day >= ?", since.get().toString());
      }
      if (until.isPresent()) {
        conditions = conditions.and(table + ".day <= ?", until.get().toString());
        // What has no day is not within days.
        conditions = conditions.and(table + ".day > ?", "");
      }
      return conditions;
    }
  }

  private record Conditions(List<String> terms, List<Object> parameters) {
    Conditions and(String term, Object parameter) {
      List<String> more = new ArrayList<>(terms);
      List<Object> values = new ArrayList<>(parameters);
      more.add(term);
      values.add(parameter);
      return new Conditions(more, values);
    }

    String where() {
      return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
    }

    Object[] with(long limit) {
      List<Object> values = new ArrayList<>(parameters);
      values.add(limit);
      return values.toArray();
    }
  }
}
