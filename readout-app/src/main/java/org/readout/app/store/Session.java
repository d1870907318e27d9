package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * A connection to a record, with what makes its questions and changes safe: transactions, another
 * try where two writers met, and errors in words that help.
 */
final class Session implements AutoCloseable {

  // Two writers rarely meet: a document takes seconds to read and milliseconds to write.
  private static final int ATTEMPTS = 10;
  private static final int LONGEST_PAUSE_MILLISECONDS = 500;

  private final Database database;
  private final Connection connection;
  private boolean together;

  Session(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** A question to the record. */
  interface Query<T> {
    T ask(Connection connection) throws SQLException;
  }

  /** A change of the record. It may be made several times, and only the last counts. */
  interface Change {
    void make(Connection connection) throws SQLException;
  }

  RecordAddress address() {
    return database.address();
  }

  /** From now on nothing can be changed through this session. */
  void onlyRead() {
    ask(
        unused -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(database.onlyRead());
          }
        });
  }

  TextIndex textIndex() {
    return database.textIndex();
  }

  /** The answer to {@code query}. */
  <T> T ask(Query<T> query) {
    return attempt(query);
  }

  /**
   * Makes {@code change} wholly, or not at all when it throws. When this returns it is safe on the
   * disk.
   */
  void change(Change change) {
    if (together) {
      attempt(
          unused -> {
            change.make(connection);
            return true;
          });
      return;
    }
    attempt(
        unused -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(database.begin());
            try {
              change.make(connection);
              statement.execute("COMMIT");
            } catch (SQLException | RuntimeException failed) {
              rollBack(statement, failed);
              throw failed;
            }
          }
          return true;
        });
  }

  /**
   * Makes all changes that {@code work} makes through this session, or none when it throws. It may
   * be run several times, and only the last counts.
   */
  void together(Runnable work) {
    change(
        unused -> {
          together = true;
          try {
            work.run();
          } catch (BrokenOff brokenOff) {
            throw brokenOff.failure;
          } finally {
            together = false;
          }
        });
  }

  /** What {@code work} makes of answers that all see the record as it is at one moment. */
  <T> T atOneMoment(Supplier<T> work) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(database.beginLook());
      try {
        return work.get();
      } finally {
        statement.execute("COMMIT");
      }
    } catch (SQLException failed) {
      throw database.explain(failed);
    }
  }

  /** Takes an error through the code of those who make several changes together. */
  private static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SQLException failure;

    BrokenOff(SQLException failure) {
      super(failure);
      this.failure = failure;
    }
  }

  private <T> T attempt(Query<T> work) {
    if (together) {
      try {
        return work.ask(connection);
      } catch (SQLException failed) {
        throw new BrokenOff(failed);
      }
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return work.ask(connection);
      } catch (SQLException failed) {
        if (!database.isConflict(failed) || attempt == ATTEMPTS || !paused(attempt)) {
          throw database.explain(failed);
        }
      }
    }
  }

  // Of random length, so that the two do not meet again.
  private static boolean paused(int attempt) {
    try {
      int longest = Math.min(LONGEST_PAUSE_MILLISECONDS, 8 << attempt);
      Thread.sleep(1 + ThreadLocalRandom.current().nextInt(longest));
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // After some errors, a full disk among them, SQLite has rolled back by itself and says so here;
  // and
  // where the connection is gone, so is the transaction.
  private static void rollBack(Statement statement, Exception failure) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyDone) {
      failure.addSuppressed(alreadyDone);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw database.explain(failed);
    }
  }
}
