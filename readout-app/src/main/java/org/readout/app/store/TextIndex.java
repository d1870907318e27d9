package org.readout.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.search.SearchedText;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;

/**
 * The index of the words of all documents. Words are cut and folded by {@link SearchedText} before
 * a database sees them, so that all databases find the same.
 *
 * <p>A row is called by its place: the day of publication and the number of the derivation. So the
 * newest are found first without being sorted, and days need no look at the documents. What a
 * document is filed under, its publisher and those whom its claims are about, is kept as words that
 * no text has.
 */
sealed interface TextIndex permits SqliteTextIndex, PostgresqlTextIndex {

  /** Binary digits of a place that hold the number. */
  int NUMBER_BITS = 26;

  /** What of a place is the number. */
  long NUMBER = (1L << NUMBER_BITS) - 1;

  /** Begins the words under which documents are filed. */
  String FILED = "\u00a7";

  /**
   * A row to be added.
   *
   * @param place {@link #place}
   * @param filed the words under which it is filed
   */
  record Row(long place, SearchedText title, SearchedText text, Collection<String> filed) {

    /**
     * The row of a document.
     *
     * @param number of its derivation
     * @param subjects the states, bodies and pairs that its claims are about
     */
    static Row of(SourceDocument document, long number, Set<String> subjects) {
      List<String> filed = new ArrayList<>();
      subjects.forEach(subject -> filed.add(ofSubject(subject)));
      document.publisher().ifPresent(publisher -> filed.add(ofPublisher(publisher)));
      return new Row(
          TextIndex.place(document.published(), number),
          SearchedText.of(document.title().orElse("")),
          SearchedText.of(document.text().text()),
          filed);
    }
  }

  /** Empties the index. */
  void clear(Connection connection) throws SQLException;

  /** Adds {@code rows}, which are in the order of their places. */
  void add(Connection connection, List<Row> rows) throws SQLException;

  /** Removes the rows at {@code places}. */
  void remove(Connection connection, List<Long> places) throws SQLException;

  /**
   * The newest documents that are sought, the newest first; those without a day come last.
   *
   * @param sought with at least one word that must be there
   * @param limit how many at most
   */
  List<Hit> newest(Connection connection, Sought sought, int limit) throws SQLException;

  /** Where the row of a document stands that was published on {@code day}. */
  static long place(Optional<LocalDate> day, long number) {
    return (day.map(TextIndex::number).orElse(0L) << NUMBER_BITS) | (number & NUMBER);
  }

  private static long number(LocalDate day) {
    // The first day that can be written without a sign is 1, before all others.
    return Math.max(1, day.toEpochDay() - LocalDate.of(0, 1, 1).toEpochDay() + 1);
  }

  /** The first place at which what is sought can stand. */
  static long first(Sought sought) {
    Optional<LocalDate> since = sought.since();
    if (since.isPresent()) {
      return place(since, 0);
    }
    // What has no day is not within days.
    return sought.until().isPresent() ? 1L << NUMBER_BITS : 0;
  }

  /** The last place at which what is sought can stand. */
  static long last(Sought sought) {
    return sought.until().map(day -> place(Optional.of(day), NUMBER)).orElse(Long.MAX_VALUE);
  }

  /** The words under which what is sought is filed. */
  static List<String> filed(Sought sought) {
    List<String> filed = new ArrayList<>();
    sought.subject().ifPresent(subject -> filed.add(ofSubject(subject)));
    sought.publisher().ifPresent(publisher -> filed.add(ofPublisher(publisher)));
    return filed;
  }

  private static String ofSubject(String subject) {
    return filed("subject " + subject);
  }

  private static String ofPublisher(String publisher) {
    return filed("publisher " + SearchedText.of(publisher).line());
  }

  private static String filed(String words) {
    return FILED + ContentHash.of(words).substring(0, 16);
  }

  /** A row of an answer: document, lead, day, score. */
  static Hit hit(ResultSet row) throws SQLException {
    return new Hit(
        row.getString("document"),
        row.getString("lead"),
        Optional.of(row.getString("day")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        row.getDouble("score"));
  }
}
