package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tables of acts and of numbers of claims. */
final class FilingRows {

  /** The table of numbers of acts. */
  static final List<String> TALLY =
      List.of("act_tally", "subject", "actor", "month", "type", "reality");

  private FilingRows() {}

  /**
   * A document's part as it is to stand.
   *
   * @param number of the report
   * @param filing what it adds
   */
  record Filed(long number, Filing filing) {}

  /**
   * Takes out what {@code documents} added, and adds what they add now.
   *
   * @param filed by document; one that is missing adds nothing
   */
  static void replace(Connection connection, Collection<String> documents, Map<String, Filed> filed)
      throws SQLException {
    Tally acts = new Tally(TALLY);
    Tally everything = new Tally(Tally.OF_EVERYTHING);
    List<Object[]> gone = new ArrayList<>();
    Sql.listIn(
        connection,
        "SELECT number, content FROM filing WHERE document IN (?)",
        documents,
        row -> {
          Filing filing = Filing.read(row.getString("content"));
          filing.count(-1, acts, everything);
          for (Filing.FiledAct act : filing.acts()) {
            for (String subject : act.subjects()) {
              gone.add(new Object[] {subject, act.day(), row.getLong("number"), act.position()});
            }
          }
          return filing;
        });
    List<Object[]> added = new ArrayList<>();
    List<Object[]> contents = new ArrayList<>();
    filed.forEach(
        (document, each) -> {
          Filing filing = each.filing();
          filing.count(1, acts, everything);
          contents.add(new Object[] {document, each.number(), filing.write()});
          for (Filing.FiledAct act : filing.acts()) {
            for (String subject : act.subjects()) {
              added.add(
                  new Object[] {
                    subject,
                    act.day(),
                    each.number(),
                    act.position(),
                    act.type(),
                    act.reality(),
                    String.join(" ", act.actors())
                  });
            }
          }
        });
    Sql.batch(
        connection,
        "DELETE FROM act_concern WHERE subject = ? AND day = ? AND number = ? AND position = ?",
        gone);
    Sql.batch(
        connection,
        "DELETE FROM filing WHERE document = ?",
        documents.stream().map(document -> new Object[] {document}).toList());
    Sql.batch(
        connection,
        """
        INSERT INTO act_concern (subject, day, number, position, type, reality, actors)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        added);
    Sql.batch(
        connection, "INSERT INTO filing (document, number, content) VALUES (?, ?, ?)", contents);
    acts.write(connection);
    everything.write(connection);
  }
}
