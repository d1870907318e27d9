package org.readout.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a file is a record, of which version, and how it becomes one of the current version. */
final class Schema {

  /** "RDOT", in the header of the file: {@code file readout.db} shows it. */
  static final int APPLICATION_ID = 0x52444F54;

  /** The version that this program reads and writes. */
  static final int VERSION = 1;

  private Schema() {}

  /**
   * Makes sure that the file is a record that this program knows, or empty. Nothing is written.
   *
   * @throws RecordException when the file belongs to another program or to a newer Readout
   */
  static void check(Connection connection, Path file) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    int version = number(connection, "PRAGMA user_version");
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !(empty && application == 0 && version == 0)) {
      throw new RecordException(
          file,
          "this is an SQLite file of another program",
          "Name another file with --record; Readout makes it when it is not there.");
    }
    if (version > VERSION) {
      throw new RecordException(
          file,
          "this record has version %d, and this Readout knows up to version %d"
              .formatted(version, VERSION),
          "Use the newer Readout that wrote it, or name another file with --record.");
    }
  }

  /** Makes an empty file a record, and an older record one of this version. */
  static void upgrade(Connection connection) throws SQLException {
    if (number(connection, "PRAGMA user_version") == VERSION) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      // IMMEDIATE, so that of two programs that start at once only one upgrades.
      statement.execute("BEGIN IMMEDIATE");
      try {
        int version = number(connection, "PRAGMA user_version");
        while (version < VERSION) {
          version++;
          statement.executeUpdate(script(version));
        }
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("PRAGMA user_version = " + VERSION);
        statement.execute("COMMIT");
      } catch (SQLException failed) {
        statement.execute("ROLLBACK");
        throw failed;
      }
    }
  }

  private static String script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream script = Schema.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.getInt(1);
    }
  }
}
