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
import java.util.TreeMap;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.ClaimLink;
import org.readout.record.Curation;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;

/**
 * Keeps the derived tables up to date: which documents are copies, by what claims are found, and
 * the entries. What it leaves is what all documents at once would give, in whatever order and in
 * however many steps they came; what is derived can be emptied at any time and made again.
 *
 * <p>A document that is added, and one that a decision is about, waits in the table {@code
 * pending}. A step takes some of those, and works out anew the parts of the entries that they can
 * touch, as {@link Entries#components} says, and no others: the work grows with what is new and not
 * with the record.
 */
final class Derivation {

  /** To be raised when other things are derived from the same claims. */
  private static final String VERSION = "5";

  /**
   * Documents in one step, which is one transaction: not so many that others wait long to write,
   * and not so few that the same pages are written again and again.
   */
  static final int STEP = 500;

  /** In place of the version, while what is derived is emptied to be made again. */
  private static final String STALE = "stale";

  /** What is derived. */
  private static final List<String> TABLES =
      List.of(
          "review",
          "filing",
          "tally",
          "act_tally",
          "act_concern",
          "entry_tally",
          "entry_concern",
          "entry_claim",
          "entry",
          "nearby",
          "concern",
          "counted",
          "document_concern",
          "band",
          "report");

  /** The same where others are waiting for the record. */
  static final int SMALL_STEP = 100;

  private final Connection connection;
  private final TextIndex textIndex;

  private Derivation(Connection connection, TextIndex textIndex) {
    this.connection = connection;
    this.textIndex = textIndex;
  }

  /**
   * Whether there is nothing to do.
   *
   * @param data version of the data with which entries are made
   */
  static boolean isCurrent(Connection connection, String data) throws SQLException {
    return madeBy(connection).equals(Optional.of(VERSION + " " + data))
        && Sql.first(connection, "SELECT document FROM pending LIMIT 1", row -> "").isEmpty();
  }

  private static Optional<String> madeBy(Connection connection) throws SQLException {
    return Sql.first(connection, "SELECT version FROM derived", row -> row.getString(1));
  }

  /**
   * Does one step, within a transaction of the caller.
   *
   * @param size how many documents at most
   */
  static void step(Connection connection, TextIndex textIndex, String data, int size)
      throws SQLException {
    String version = VERSION + " " + data;
    if (isMostlyStale(connection)) {
      Sql.update(connection, "UPDATE derived SET version = ?", STALE);
    }
    if (!madeBy(connection).equals(Optional.of(version))) {
      startAnew(connection, textIndex, version);
      return;
    }
    List<String> documents =
        Sql.list(
            connection,
            "SELECT document FROM pending ORDER BY document LIMIT " + size,
            row -> row.getString(1));
    workIn(connection, textIndex, documents);
  }

  /**
   * Works in those of {@code documents} that wait, ahead of all others, within a transaction of the
   * caller. Where everything is to be made anew for other data they wait their turn.
   */
  static void ahead(
      Connection connection, TextIndex textIndex, String data, Collection<String> documents)
      throws SQLException {
    if (madeBy(connection).equals(Optional.of(VERSION + " " + data))) {
      workIn(
          connection,
          textIndex,
          Sql.listIn(
              connection,
              "SELECT document FROM pending WHERE document IN (?)",
              documents,
              row -> row.getString(1)));
    }
  }

  private static void workIn(Connection connection, TextIndex textIndex, List<String> documents)
      throws SQLException {
    new Derivation(connection, textIndex).derive(documents);
    Sql.batch(
        connection,
        "DELETE FROM pending WHERE document = ?",
        documents.stream().map(document -> new Object[] {document}).toList());
    Sql.update(connection, "UPDATE derived SET revision = revision + 1");
  }

  /** Rises with each step; 0 where nothing was ever derived. */
  static long revision(Connection connection) throws SQLException {
    return Sql.count(connection, "SELECT coalesce(max(revision), 0) FROM derived");
  }

  /** Rows of documents that were derived again are left behind, until there are too many. */
  private static boolean isMostlyStale(Connection connection) throws SQLException {
    long numbers = Sql.count(connection, "SELECT coalesce(max(number), 0) FROM report");
    return numbers > 1000 && numbers > 3 * Sql.count(connection, "SELECT count(*) FROM document");
  }

  /**
   * Empties one table in each step, so that nobody waits long to write, and begins when all are
   * empty.
   */
  private static void startAnew(Connection connection, TextIndex textIndex, String version)
      throws SQLException {
    long revision = revision(connection) + 1;
    Sql.update(connection, "DELETE FROM derived");
    for (String table : TABLES) {
      if (Sql.first(connection, "SELECT 1 FROM " + table + " LIMIT 1", row -> "").isPresent()) {
        Sql.update(connection, "DELETE FROM " + table);
        Sql.update(
            connection, "INSERT INTO derived (version, revision) VALUES (?, ?)", STALE, revision);
        return;
      }
    }
    textIndex.clear(connection);
    Sql.update(
        connection,
        "INSERT INTO pending (document) SELECT id FROM document WHERE true"
            + " ON CONFLICT (document) DO NOTHING");
    Sql.update(
        connection, "INSERT INTO derived (version, revision) VALUES (?, ?)", version, revision);
  }

  private void derive(List<String> ids) throws SQLException {
    Map<String, SourceDocument> documents = new TreeMap<>();
    Map<String, Long> numbers = new HashMap<>();
    Map<String, List<Claim>> claims = new HashMap<>();
    long number = Sql.count(connection, "SELECT coalesce(max(number), 0) FROM report");
    for (String id : ids) {
      documents.put(id, DocumentRows.find(connection, id).orElseThrow().document());
      numbers.put(id, ++number);
      claims.put(id, ClaimRows.of(connection, id));
    }
    List<Decision> decisions = DecisionRows.all(connection);
    textIndex.remove(connection, places(ids));
    Set<String> changed = CopyRows.file(connection, documents, numbers);
    List<TextIndex.Row> searched = new ArrayList<>();
    Map<String, Set<String>> listed = new TreeMap<>();
    for (String id : documents.keySet()) {
      long own = numbers.getOrDefault(id, 0L);
      List<Claim> made = claims.getOrDefault(id, List.of());
      Optional<LocalDate> published = documents.get(id).published();
      Curation curation = Curation.of(decisions, made);
      List<Claim> counting = counting(made, curation);
      Set<String> subjects = ConcernRows.add(connection, own, published, made, counting);
      listed.put(id, DocumentConcernRows.subjects(documents.get(id), subjects, counting.size()));
      searched.add(TextIndex.Row.of(documents.get(id), own, subjects));
      CountedRows.add(connection, own, published, counting);
      addKeys(own, published, made);
    }
    DocumentConcernRows.replace(connection, documents, listed);
    searched.sort(Comparator.comparingLong(TextIndex.Row::place));
    textIndex.add(connection, searched);
    changed.addAll(ids);
    file(changed, decisions);
    Review.filePages(connection, ids, decisions);
    deriveEntries(changed, decisions);
  }

  /** Files what {@code documents} say for those questions that copies must not answer twice. */
  private void file(Set<String> documents, List<Decision> decisions) throws SQLException {
    Map<String, FilingRows.Filed> filed = new TreeMap<>();
    Map<String, List<Claim>> counting = new TreeMap<>();
    Map<String, String> days = new HashMap<>();
    Map<String, Curation> curations = new HashMap<>();
    for (Report report : leading(documents)) {
      List<Claim> made = ClaimRows.of(connection, report.document());
      Curation curation = Curation.of(decisions, made);
      List<Claim> good = counting(made, curation);
      curations.put(report.document(), curation);
      counting.put(report.document(), good);
      days.put(report.document(), report.day());
      filed.put(
          report.document(),
          new FilingRows.Filed(report.number(), Filing.of(report.day(), made, good)));
    }
    FilingRows.replace(connection, documents, filed);
    Review.file(connection, documents, counting, days, curations);
  }

  private static List<Claim> counting(List<Claim> made, Curation curation) {
    return made.stream().filter(claim -> !curation.isRejected(claim.id())).toList();
  }

  private record Report(String document, long number, String day) {}

  private List<Report> leading(Set<String> documents) throws SQLException {
    return Sql.listIn(
        connection,
        "SELECT document, number, day FROM report WHERE lead = document AND document IN (?)",
        documents,
        row -> new Report(row.getString("document"), row.getLong("number"), row.getString("day")));
  }

  /** Where those of {@code documents} stand in the index that were derived from before. */
  private List<Long> places(List<String> documents) throws SQLException {
    return Sql.listIn(
        connection,
        "SELECT number, day FROM report WHERE document IN (?)",
        documents,
        row ->
            TextIndex.place(
                Optional.of(row.getString("day"))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse),
                row.getLong("number")));
  }

  private void addKeys(long number, Optional<LocalDate> published, List<Claim> claims)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (int position = 0; position < claims.size(); position++) {
      for (long key : keys(new ToldClaim(claims.get(position), published))) {
        rows.add(new Object[] {key, number, position});
      }
    }
    Sql.batch(connection, "INSERT INTO nearby (key, number, position) VALUES (?, ?, ?)", rows);
  }

  private static Set<Long> keys(ToldClaim told) {
    Set<Long> keys = new HashSet<>();
    Entries.keys(told).forEach(key -> keys.add(number(key)));
    if (!keys.isEmpty()) {
      keys.add(number(Entries.profileKey(told)));
    }
    return keys;
  }

  /** Two keys with one number are compared in vain, and nothing worse. */
  private static long number(String key) {
    return Long.parseUnsignedLong(ContentHash.of(key).substring(0, 16), 16);
  }

  /** Works out the entries that the claims of {@code changed} documents can touch. */
  private void deriveEntries(Set<String> changed, List<Decision> decisions) throws SQLException {
    Set<String> documents = withThoseOfDecisions(changed, decisions);
    List<ToldClaim> own = engagements(CopyRows.leading(connection, documents));
    Set<Long> keys = new HashSet<>();
    Set<Long> profiles = new HashSet<>();
    for (ToldClaim told : own) {
      keys.addAll(keys(told));
      profiles.add(number(Entries.profileKey(told)));
    }
    // A claim that says the same as a new one brings near what else its document tells.
    Set<String> near = EntryRows.documentsNear(connection, profiles);
    near.addAll(documents);
    Set<String> entries = EntryRows.ofDocuments(connection, near);
    entries.addAll(EntryRows.near(connection, keys));
    Map<String, EntryRows.Written> before = EntryRows.parts(connection, entries);
    Map<String, ToldClaim> claims = new TreeMap<>();
    own.forEach(told -> claims.put(told.claim().id(), told));
    load(before.keySet(), documents, claims);
    Curation curation =
        Curation.of(decisions, claims.values().stream().map(ToldClaim::claim).toList());
    List<List<EngagementEntry>> parts = Entries.components(claims.values(), curation);
    EntryRows.replace(connection, before, parts, claims);
    Review.file(
        connection, before.keySet(), parts.stream().flatMap(List::stream).toList(), curation);
  }

  /** A decision ties the documents that it is about to each other. */
  private static Set<String> withThoseOfDecisions(Set<String> documents, List<Decision> decisions) {
    Set<String> all = new HashSet<>(documents);
    for (Decision decision : decisions) {
      Set<String> tied = new HashSet<>();
      decision.claims().stream().map(ClaimAnchor::document).forEach(tied::add);
      decision.others().stream().map(ClaimAnchor::document).forEach(tied::add);
      if (tied.stream().anyMatch(documents::contains)) {
        all.addAll(tied);
      }
    }
    return all;
  }

  /**
   * Adds the claims of {@code entries} that are not there yet, those of {@code documents} apart.
   */
  private void load(Set<String> entries, Set<String> documents, Map<String, ToldClaim> claims)
      throws SQLException {
    Set<String> ids = new HashSet<>();
    for (ClaimLink link : EntryRows.claims(connection, entries)) {
      if (!documents.contains(link.document()) && !claims.containsKey(link.claim())) {
        ids.add(link.claim());
      }
    }
    told(ClaimRows.withIds(connection, ids)).forEach(told -> claims.put(told.claim().id(), told));
  }

  private List<ToldClaim> engagements(Collection<String> documents) throws SQLException {
    return told(ClaimRows.engagements(connection, documents));
  }

  private List<ToldClaim> told(List<Claim> claims) throws SQLException {
    Map<String, Optional<LocalDate>> published =
        DocumentRows.published(
            connection, claims.stream().map(Claim::document).distinct().toList());
    List<ToldClaim> told = new ArrayList<>();
    for (Claim claim : claims) {
      told.add(new ToldClaim(claim, published.getOrDefault(claim.document(), Optional.empty())));
    }
    return told;
  }
}
