package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.ledger.DayCount;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

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
    return entries(EngagementFilter.of(range), 0, limit);
  }

  /**
   * The engagements that {@code filter} asks for, the latest first, and those without a day after
   * them.
   *
   * @param offset how many to pass over
   * @param limit how many at most
   */
  public List<EngagementEntry> entries(EngagementFilter filter, long offset, long limit) {
    return record.ask(connection -> EngagementQueries.list(connection, filter, offset, limit));
  }

  /** How many engagements {@code filter} asks for, and of which sorts. */
  public EngagementFacets facets(EngagementFilter filter) {
    return record.ask(connection -> EngagementQueries.count(connection, filter));
  }

  /** How many engagements {@code range} has. */
  public long entryCount(Range range) {
    return facets(EngagementFilter.of(range)).total();
  }

  /**
   * The acts that {@code filter} asks for, the latest first, and those without a day after them.
   *
   * @param offset how many to pass over
   * @param limit how many at most
   */
  public List<ToldClaim> acts(ActFilter filter, long offset, long limit) {
    return record.ask(connection -> ActQueries.list(connection, filter, offset, limit));
  }

  /** How many acts {@code filter} asks for, and of which sorts. */
  public ActFacets facets(ActFilter filter) {
    return record.ask(connection -> ActQueries.count(connection, filter));
  }

  /**
   * How many of the acts that {@code filter} asks for are done to each state or body, by id; one
   * done to several counts for each. Of the affairs of one state or body: to itself, and to those
   * to whom it did something.
   */
  public Map<String, Long> recipients(ActFilter filter) {
    return record.ask(connection -> RecipientQueries.count(connection, filter));
  }

  /**
   * The claims of one kind that {@code filter} asks for, those published last first; those of
   * copies are passed over.
   *
   * @param kind of content, in the word of the JSON format
   * @param offset how many to pass over
   * @param limit how many at most
   */
  public List<ToldClaim> claims(ClaimFilter filter, String kind, long offset, long limit) {
    return record.ask(connection -> ClaimQueries.list(connection, filter, kind, offset, limit));
  }

  /**
   * How many claims of one kind {@code filter} asks for; those of copies are passed over.
   *
   * @param most counted no further than this
   */
  public long claimCount(ClaimFilter filter, String kind, long most) {
    return record.ask(connection -> ClaimQueries.count(connection, filter, kind, most));
  }

  /** The claims with these ids, as far as they are there, each with the day of publication. */
  public List<ToldClaim> claims(Collection<String> ids) {
    return record.ask(
        connection ->
            ClaimQueries.told(
                connection,
                Sql.listIn(
                    connection,
                    "SELECT c.id, r.day FROM claim c JOIN report r ON r.document = c.document"
                        + " WHERE c.id IN (?)",
                    ids,
                    ClaimQueries.Found::read)));
  }

  /** How many claims there are of each kind, in the words of the JSON format. */
  public Map<String, Long> claimCounts() {
    return record.ask(StandingQueries::claims);
  }

  /** All states and bodies of which something is told, those of which most is told first. */
  public List<Standing.OfState> states() {
    return record.ask(StandingQueries::states);
  }

  /**
   * The pairs between which most was going on since {@code since}, or ever; the most active first.
   */
  public List<Standing.OfPair> pairs(Optional<YearMonth> since, long offset, long limit) {
    return record.ask(connection -> StandingQueries.pairs(connection, since, offset, limit));
  }

  /** The pairs of which {@code id}, a state or body, is one; the most active first. */
  public List<Standing.OfPair> pairsOf(String id, long limit) {
    return record.ask(connection -> StandingQueries.pairsOf(connection, id, limit));
  }

  /** What was going on between the two since {@code since}, or ever. */
  public Standing.OfPair pair(Pair pair, Optional<YearMonth> since) {
    return record.ask(connection -> StandingQueries.pair(connection, pair.toString(), since));
  }

  /**
   * Those who take part in engagements, for {@code state} where one is named; those who do most
   * often first.
   */
  public List<Standing.OfPerson> people(Optional<String> state, long offset, long limit) {
    return people(state, List.of(), offset, limit);
  }

  /** How many people take part in engagements, for {@code state} where one is named. */
  public long peopleCount(Optional<String> state) {
    return peopleCount(state, List.of());
  }

  /**
   * Those of whom each of {@code words} is in the id, in small letters: the name as it is written
   * in texts, or in the knowledge base without accents.
   */
  public List<Standing.OfPerson> people(
      Optional<String> state, List<String> words, long offset, long limit) {
    return record.ask(
        connection -> StandingQueries.people(connection, state, words, offset, limit));
  }

  /** How many there are of those. */
  public long peopleCount(Optional<String> state, List<String> words) {
    return record.ask(connection -> StandingQueries.peopleCount(connection, state, words));
  }

  /** How much is told of a person, by {@link Subjects#person}; empty where nothing is. */
  public Optional<Standing.OfPerson> person(String id) {
    return record.ask(connection -> StandingQueries.person(connection, id));
  }

  /** The issues on which something is said, those on which most is first. */
  public List<Standing.OfIssue> issues() {
    return record.ask(StandingQueries::issues);
  }

  /**
   * The documents that were first read after {@code moment}, the last read first. Those of which it
   * is not known are passed over.
   */
  public List<NewDocument> newDocuments(Instant moment, long offset, long limit) {
    return record.ask(connection -> NewDocument.list(connection, moment, offset, limit));
  }

  /**
   * The documents that {@code filter} asks for, those published last first, and those without a day
   * after them; copies of others with them.
   *
   * @param offset how many to pass over
   * @param limit how many at most
   */
  public List<ListedDocument> documents(DocumentFilter filter, long offset, long limit) {
    return record.ask(connection -> DocumentConcernRows.list(connection, filter, offset, limit));
  }

  /** How many documents {@code filter} asks for. */
  public long documentCount(DocumentFilter filter) {
    return record.ask(connection -> DocumentConcernRows.count(connection, filter));
  }

  /** How many documents each publisher has, those with most first. */
  public Map<String, Long> publishers(long limit) {
    return record.ask(connection -> DocumentConcernRows.publishers(connection, limit));
  }

  /** How many documents were first read after {@code moment}. */
  public long newDocumentCount(Instant moment) {
    return record.ask(connection -> NewDocument.count(connection, moment));
  }

  /**
   * What waits for a person's judgement, the latest first, and what has no day after that.
   *
   * @param reasons for one of these; for any where there are none
   */
  public List<Review> reviews(Set<Review.Reason> reasons, long offset, long limit) {
    return record.ask(connection -> ReviewQueries.list(connection, reasons, offset, limit));
  }

  /** How much waits for a person's judgement, by reason; what has none is missing. */
  public Map<Review.Reason, Long> reviewCounts() {
    return record.ask(ReviewQueries::count);
  }

  /** A number that rises whenever something is worked in, and not else. */
  public long revision() {
    return record.ask(Derivation::revision);
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

  /**
   * The newest documents that are sought, copies among them, the newest first and those without a
   * day last.
   *
   * @param limit how many at most
   */
  public List<Hit> search(Sought sought, int limit) {
    return sought.words().isEmpty()
        ? List.of()
        : record.ask(connection -> record.textIndex().newest(connection, sought, limit));
  }

  /** On which of their words the claims of {@code documents} rest, by document. */
  public Map<String, List<EvidencePlace>> evidence(Collection<String> documents) {
    Map<String, List<EvidencePlace>> places = new HashMap<>();
    record.ask(
        connection ->
            Sql.listIn(
                connection,
                "SELECT document, claim, start, \"end\" FROM evidence WHERE document IN (?)",
                documents,
                row ->
                    places
                        .computeIfAbsent(row.getString("document"), unseen -> new ArrayList<>())
                        .add(
                            new EvidencePlace(
                                row.getString("claim"),
                                Span.of(row.getInt("start"), row.getInt("end"))))));
    return places;
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
    return record.ask(connection -> ClaimQueries.latest(connection, range, kinds, limit));
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

    /** The same of one state or body, by its id. */
    public Range alone(String id) {
      return new Range(Optional.of(id), since, until);
    }

    /** The same of what is between two. */
    public Range between(Pair pair) {
      return new Range(Optional.of(pair.toString()), since, until);
    }

    /** The same from {@code first} to {@code last}. */
    public Range within(LocalDate first, LocalDate last) {
      return new Range(subject, Optional.of(first), Optional.of(last));
    }

    Conditions conditions(String table) {
      String whose = subject.orElse(Subjects.EVERYTHING);
      return days(Conditions.NONE.and(table + ".subject = ?", whose), table);
    }

    /** {@code conditions}, and the day is one of these too. */
    Conditions days(Conditions conditions, String table) {
      Conditions more = conditions;
      if (since.isPresent()) {
        more = more.and(table + ".day >= ?", since.get().toString());
      }
      if (until.isPresent()) {
        // What has no day is not within days.
        more = more.and(table + ".day <= ?", until.get().toString()).and(table + ".day > ?", "");
      }
      return more;
    }
  }
}
