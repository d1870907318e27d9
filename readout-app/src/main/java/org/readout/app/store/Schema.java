package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether a database has a record of this version, and how it comes to have one. */
final class Schema {

  /** The version of the tables that this program reads and writes: its newest migration. */
  static final int VERSION = 6;

  private Schema() {}

  /**
   * Opens the record in {@code database}. An older one is brought up to date.
   *
   * @param making whether to make one where there is none
   * @throws RecordException when there is none or it cannot be used
   */
  static Session open(Database database, boolean making) {
    Connection connection = null;
    try {
      connection = database.connections().getConnection();
      int version = known(database, connection);
      if (version == 0 && !making) {
        throw RecordException.noneYet(database.address());
      }
      if (database.writable()) {
        database.prepare(connection);
        if (version < VERSION) {
          Migrations.run(database, connection, version);
        }
      } else if (version < VERSION) {
        throw new RecordException(
            database.address(),
            "this record has version %d and must be brought to version %d, and it may not be"
                    .formatted(version, VERSION)
                + " written",
            "Give yourself the right to write it, or copy it to where you may.");
      }
      return new Session(database, connection);
    } catch (SQLException failed) {
      closeQuietly(connection);
      throw database.explain(failed);
    } catch (RuntimeException failed) {
      closeQuietly(connection);
      throw failed;
    }
  }

  private static void closeQuietly(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException worse) {
        // The failure that led here is the one to tell.
      }
    }
  }

  private static int known(Database database, Connection connection) throws SQLException {
    int version = database.version(connection);
    if (version > VERSION) {
      throw new RecordException(
          database.address(),
          "this record has version %d, and this Readout knows up to version %d"
              .formatted(version, VERSION),
          "Use the newer Readout that wrote it, or name another record with --record.");
    }
    return version;
  }
}
