package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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
import org.readout.source.Fingerprint;
import org.readout.source.NearDuplicates;
import org.readout.source.SourceDocument;

/**
 * The tables that say which documents are copies of one report. The first to be published leads;
 * the others are no further witnesses, and their claims are passed over. Of the versions of a page
 * that is the one fetched first: what a page lost later, it has said.
 */
final class CopyRows {

  private static final Comparator<SourceDocument> BY_PUBLICATION =
      Comparator.comparing((SourceDocument document) -> document.published().orElse(LocalDate.MAX))
          .thenComparing(document -> document.retrieved().orElse(Instant.MAX))
          .thenComparing(SourceDocument::id);

  private CopyRows() {}

  /**
   * Files {@code documents} under new numbers and finds the copies among them and the others.
   *
   * @param documents by id, as they stand now
   * @param numbers the number for each
   * @return the ids of the documents whose claims now count and did not, or did and now do not;
   *     those of {@code documents} are not among them
   */
  static Set<String> file(
      Connection connection, Map<String, SourceDocument> documents, Map<String, Long> numbers)
      throws SQLException {
    Map<String, SourceDocument> near = new TreeMap<>(documents);
    Map<String, Fingerprint> prints = new HashMap<>();
    Map<Long, List<Optional<LocalDate>>> bands = new HashMap<>();
    documents.forEach(
        (id, document) -> {
          Fingerprint print = Fingerprint.of(document);
          prints.put(id, print);
          for (long band : print.bands()) {
            bands.computeIfAbsent(band, unseen -> new ArrayList<>()).add(document.published());
          }
        });
    Map<String, String> leadsBefore = neighbours(connection, documents.keySet(), bands);
    for (String id : leadsBefore.keySet()) {
      if (!near.containsKey(id)) {
        SourceDocument document = DocumentRows.find(connection, id).orElseThrow().document();
        near.put(id, document);
        prints.put(id, Fingerprint.of(document));
      }
    }
    Map<String, String> leads = leads(near, prints);
    Set<String> changed = new HashSet<>();
    List<Object[]> updates = new ArrayList<>();
    for (String id : near.keySet()) {
      String lead = leads.getOrDefault(id, id);
      String before = leadsBefore.getOrDefault(id, "");
      if (!documents.containsKey(id) && !lead.equals(before)) {
        updates.add(new Object[] {lead, id});
        if (lead.equals(id) != before.equals(id)) {
          changed.add(id);
        }
      }
    }
    Sql.batch(connection, "UPDATE report SET lead = ? WHERE document = ?", updates);
    add(connection, documents, numbers, leads, prints);
    return changed;
  }

  /**
   * The documents that could be copies of {@code documents}, those that are filed as copies of them
   * or of the former, and {@code documents} themselves where they are filed already; each with the
   * document that leads it.
   *
   * @param bands those of {@code documents}, each with the days on which they were published
   */
  private static Map<String, String> neighbours(
      Connection connection,
      Collection<String> documents,
      Map<Long, List<Optional<LocalDate>>> bands)
      throws SQLException {
    Set<String> leads = new HashSet<>();
    Sql.listIn(
        connection,
        """
        SELECT b.band, r.lead, r.day FROM band b JOIN report r ON r.number = b.number
        WHERE b.band IN (?)
        """,
        bands.keySet(),
        row -> {
          Optional<LocalDate> day =
              Optional.of(row.getString("day")).filter(d -> !d.isEmpty()).map(LocalDate::parse);
          // Turns of phrase that many have in common are no reason to look at all of them.
          return bands.getOrDefault(row.getLong("band"), List.of()).stream()
                  .anyMatch(published -> Fingerprint.areCloseInTime(day, published))
              && leads.add(row.getString("lead"));
        });
    leads.addAll(
        Sql.listIn(
            connection,
            "SELECT lead FROM report WHERE document IN (?)",
            documents,
            row -> row.getString(1)));
    Map<String, String> neighbours = new HashMap<>();
    Sql.listIn(
        connection,
        "SELECT document, lead FROM report WHERE lead IN (?)",
        leads,
        row -> neighbours.put(row.getString("document"), row.getString("lead")));
    return neighbours;
  }

  private static Map<String, String> leads(
      Map<String, SourceDocument> documents, Map<String, Fingerprint> prints) {
    Map<String, String> leads = new HashMap<>();
    for (Set<String> group : NearDuplicates.groups(prints)) {
      List<SourceDocument> copies = new ArrayList<>();
      documents.forEach(
          (id, document) -> {
            if (group.contains(id)) {
              copies.add(document);
            }
          });
      String lead = copies.stream().min(BY_PUBLICATION).orElseThrow().id();
      group.forEach(id -> leads.put(id, lead));
    }
    return leads;
  }

  private static void add(
      Connection connection,
      Map<String, SourceDocument> documents,
      Map<String, Long> numbers,
      Map<String, String> leads,
      Map<String, Fingerprint> prints)
      throws SQLException {
    List<Object[]> reports = new ArrayList<>();
    List<Object[]> bands = new ArrayList<>();
    for (String id : documents.keySet()) {
      Long number = numbers.get(id);
      Fingerprint print = prints.get(id);
      if (number == null || print == null) {
        throw new IllegalStateException("document " + id + " has no number");
      }
      String day =
          Optional.ofNullable(documents.get(id))
              .flatMap(SourceDocument::published)
              .map(LocalDate::toString)
              .orElse("");
      String read = AddressRows.earliestRead(connection, id);
      reports.add(new Object[] {id, number, leads.getOrDefault(id, id), day, read});
      for (long band : new HashSet<>(print.bands())) {
        bands.add(new Object[] {band, number});
      }
    }
    Sql.batch(
        connection,
        """
        INSERT INTO report (document, number, lead, day, first_read) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (document)
        DO UPDATE SET number = excluded.number, lead = excluded.lead, day = excluded.day,
          first_read = excluded.first_read
        """,
        reports);
    Sql.batch(connection, "INSERT INTO band (band, number) VALUES (?, ?)", bands);
  }

  /** The ids of those of {@code documents} whose claims count. */
  static Set<String> leading(Connection connection, Collection<String> documents)
      throws SQLException {
    return new HashSet<>(
        Sql.listIn(
            connection,
            "SELECT document FROM report WHERE lead = document AND document IN (?)",
            documents,
            row -> row.getString(1)));
  }
}
