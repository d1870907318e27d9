package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The table of documents from which entries are still to be derived. */
final class PendingRows {

  private PendingRows() {}

  /** Notes a document, if the record has it. */
  static void add(Connection connection, String document) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO pending (document) SELECT id FROM document WHERE id = ?"
            + " ON CONFLICT (document) DO NOTHING",
        document);
  }
}
