package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document by when it came into the record.
 *
 * @param document its id
 * @param lead id of the document of which it is a copy; its own where it is none
 * @param name a file name or an address
 * @param title its title
 * @param publisher who published it
 * @param published the day of publication in the publisher's zone
 * @param firstRead when it was first read at any of its addresses
 */
public record NewDocument(
    String document,
    String lead,
    String name,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Instant firstRead) {

  static List<NewDocument> list(Connection connection, Instant after, long offset, long limit)
      throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT d.id, r.lead, d.name, d.title, d.publisher, d.published, r.first_read
        FROM report r JOIN document d ON d.id = r.document
        WHERE r.first_read > ?
        ORDER BY r.first_read DESC, r.document DESC LIMIT ? OFFSET ?
        """,
        row ->
            new NewDocument(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                optional(row.getString(4)),
                optional(row.getString(5)),
                optional(row.getString(6)).map(LocalDate::parse),
                Instant.parse(row.getString(7))),
        AddressRows.moment(after),
        limit,
        offset);
  }

  static long count(Connection connection, Instant after) throws SQLException {
    return Sql.count(
        connection, "SELECT count(*) FROM report WHERE first_read > ?", AddressRows.moment(after));
  }

  private static Optional<String> optional(@Nullable String value) {
    return Optional.ofNullable(value);
  }
}
