package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a record to the version of this program, from none or from an older one. */
final class Migrations {

  /** The table that says which migrations a record has been through. */
  static final String HISTORY = "readout_schema_history";

  private static final String FILES = "classpath:org/readout/app/store/migration";

  // Of programs that start at once on a new record, one makes the tables; the others find them made
  // while they try.
  private static final int ATTEMPTS = 5;

  private Migrations() {}

  /**
   * Makes the tables those of {@link Schema#VERSION}.
   *
   * @param version of the tables as they are
   */
  static void run(Database database, Connection connection, int version) throws SQLException {
    database.requireRightToMakeTables(connection);
    FluentConfiguration settings =
        Flyway.configure()
            .dataSource(database.connections())
            .locations(FILES)
            .table(HISTORY)
            .placeholders(database.words())
            // Records of version 1 were made before there was a table of migrations.
            .baselineOnMigrate(version == 1)
            .baselineVersion("1");
    for (int attempt = 1; ; attempt++) {
      try {
        settings.load().migrate();
        break;
      } catch (FlywayException failed) {
        if (attempt == ATTEMPTS) {
          throw explain(database, failed);
        }
        if (database.version(connection) == Schema.VERSION) {
          break;
        }
      }
    }
    database.changedTo(connection, Schema.VERSION);
  }

  private static RecordException explain(Database database, FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException reported) {
        return database.explain(reported);
      }
    }
    return new RecordException(
        database.address(),
        "its tables cannot be brought to version %d (%s)"
            .formatted(
                Schema.VERSION,
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("")),
        "If somebody changed the tables by hand, undo that; else please report this.",
        failure);
  }
}
