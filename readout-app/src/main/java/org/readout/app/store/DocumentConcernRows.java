package org.readout.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

/**
 * The table by which documents are listed: each is filed under everything together, under the
 * states and pairs that its claims are about, under its publisher, and among those with claims.
 */
final class DocumentConcernRows {

  private static final String WITH_CLAIMS = "claims:";
  private static final String PUBLISHER = "publisher:";
  private static final String AFTER_PUBLISHERS = "publisher;";

  private DocumentConcernRows() {}

  /**
   * What {@code document} is filed under.
   *
   * @param concerned what its claims are filed under
   * @param claims how many claims it has that nobody rejected
   */
  static Set<String> subjects(SourceDocument document, Collection<String> concerned, int claims) {
    Set<String> subjects = new TreeSet<>();
    subjects.add(Subjects.EVERYTHING);
    concerned.stream().filter(subject -> !subject.contains(":")).forEach(subjects::add);
    if (claims > 0) {
      subjects.add(WITH_CLAIMS);
    }
    document.publisher().map(DocumentConcernRows::ofPublisher).ifPresent(subjects::add);
    return subjects;
  }

  private static String ofPublisher(String name) {
    return PUBLISHER + Subjects.bounded(name);
  }

  /** Files each document under its subjects and under no others. */
  static void replace(
      Connection connection,
      Map<String, SourceDocument> documents,
      Map<String, Set<String>> subjects)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    documents.forEach(
        (id, document) -> {
          String day = document.published().map(Object::toString).orElse("");
          subjects
              .getOrDefault(id, Set.of())
              .forEach(subject -> rows.add(new Object[] {subject, day, id}));
        });
    Sql.batch(
        connection,
        "DELETE FROM document_concern WHERE document = ?",
        documents.keySet().stream().map(id -> new Object[] {id}).toList());
    Sql.batch(
        connection, "INSERT INTO document_concern (subject, day, document) VALUES (?, ?, ?)", rows);
  }

  /** Those published last first, and those without a day after them. */
  static List<ListedDocument> list(
      Connection connection, DocumentFilter filter, long offset, long limit) throws SQLException {
    Conditions conditions = conditions(filter);
    return Sql.list(
        connection,
        """
        SELECT d.id, d.name, d.uri, d.publisher, d.title, d.published, d.zone, d.retrieved,
               coalesce(r.lead, d.id) AS lead,
               (SELECT count(*) FROM claim c WHERE c.document = d.id) AS claims
        FROM (SELECT x.day, x.document FROM document_concern x
        """
            + conditions.where()
            + """
               ORDER BY x.day DESC, x.document DESC LIMIT ? OFFSET ?) l
              JOIN document d ON d.id = l.document
              LEFT JOIN report r ON r.document = d.id
              ORDER BY l.day DESC, l.document DESC
              """,
        DocumentConcernRows::read,
        conditions.with(limit, offset));
  }

  private static ListedDocument read(ResultSet row) throws SQLException {
    Address address = AddressRows.read(row);
    return new ListedDocument(
        new SourceDocument(
            row.getString("id"),
            address.name(),
            address.uri(),
            address.publisher(),
            address.title(),
            address.published(),
            address.zone(),
            address.retrieved(),
            SourceText.of("")),
        row.getString("lead"),
        row.getLong("claims"));
  }

  static long count(Connection connection, DocumentFilter filter) throws SQLException {
    Conditions conditions = conditions(filter);
    return Sql.count(
        connection,
        "SELECT count(*) FROM document_concern x" + conditions.where(),
        conditions.with());
  }

  /** How many documents each publisher has, those with most first. */
  static Map<String, Long> publishers(Connection connection, long limit) throws SQLException {
    Map<String, Long> publishers = new LinkedHashMap<>();
    Sql.list(
        connection,
        """
        SELECT subject, count(*) AS documents FROM document_concern
        WHERE subject >= ? AND subject < ?
        GROUP BY subject ORDER BY documents DESC, subject LIMIT ?
        """,
        row -> publishers.put(row.getString(1).substring(PUBLISHER.length()), row.getLong(2)),
        PUBLISHER,
        AFTER_PUBLISHERS,
        limit);
    return publishers;
  }

  private static Conditions conditions(DocumentFilter filter) {
    List<String> subjects = new ArrayList<>();
    filter.range().subject().ifPresent(subjects::add);
    filter.publisher().map(DocumentConcernRows::ofPublisher).ifPresent(subjects::add);
    if (filter.withClaims()) {
      subjects.add(WITH_CLAIMS);
    }
    if (subjects.isEmpty()) {
      subjects.add(Subjects.EVERYTHING);
    }
    Conditions conditions =
        filter.range().days(Conditions.NONE.and("x.subject = ?", subjects.get(0)), "x");
    for (String other : subjects.subList(1, subjects.size())) {
      conditions =
          conditions.and(
              "EXISTS (SELECT 1 FROM document_concern y WHERE y.subject = ? AND y.day = x.day"
                  + " AND y.document = x.document)",
              other);
    }
    return conditions;
  }
}
