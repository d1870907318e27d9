package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.PostgresqlServer;
import org.readout.record.Decision;

/** One waits for the other, tries again where that helps, and otherwise says what is the matter. */
class TwoWritersTest {

  private static final int LITTLE_PATIENCE_MILLISECONDS = 50;

  @TempDir private Path folder = Path.of("");

  @Test
  void inAFileOneWaitsAndThenSaysWhy() throws SQLException {
    SqliteDatabase database =
        new SqliteDatabase(
            new RecordAddress.File(folder.resolve("readout.db")),
            true,
            LITTLE_PATIENCE_MILLISECONDS);
    check(database, "another program is writing to this record");
  }

  @Test
  void onAServerOneWaitsAndThenSaysWhy() throws SQLException {
    PostgresqlDatabase database =
        new PostgresqlDatabase(
            PostgresqlServer.shared().freshSchema(), LITTLE_PATIENCE_MILLISECONDS);
    check(database, "other programs are writing to this record all the time");
  }

  private static void check(Database database, String problem) throws SQLException {
    try (Session waiting = Schema.open(database, true);
        Connection slow = database.connections().getConnection();
        Statement other = slow.createStatement()) {
      other.execute(database.begin());
      DecisionRows.add(slow, decision("1"));
      assertThatThrownBy(() -> waiting.change(mine -> DecisionRows.add(mine, decision("1"))))
          .isInstanceOf(RecordException.class)
          .hasMessage(database.address() + ": " + problem);
      other.execute("COMMIT");

      waiting.change(mine -> DecisionRows.add(mine, decision("2")));
      assertThat(waiting.ask(DecisionRows::all)).hasSize(2);
    }
  }

  @Test
  void whatCouldNotHaveComeOneAfterTheOtherIsTriedAgain() {
    RecordAddress.Server address = PostgresqlServer.shared().freshSchema();
    AtomicInteger attempts = new AtomicInteger();
    try (RecordStore other = RecordStore.open(address);
        Session session = Schema.open(new PostgresqlDatabase(address), true)) {
      session.change(
          connection -> {
            DecisionRows.all(connection);
            if (attempts.incrementAndGet() < 3) {
              other.addDecision(decision("" + attempts));
            }
            DecisionRows.add(connection, decision("" + attempts));
          });
      assertThat(attempts).hasValue(3);
      assertThat(other.decisions()).hasSize(3);
    }
  }

  @Test
  void butNotForEver() {
    RecordAddress.Server address = PostgresqlServer.shared().freshSchema();
    AtomicInteger attempts = new AtomicInteger();
    try (RecordStore other = RecordStore.open(address);
        Session session = Schema.open(new PostgresqlDatabase(address), true)) {
      Session.Change overtaken =
          connection -> {
            DecisionRows.all(connection);
            other.addDecision(decision("" + attempts.incrementAndGet()));
            DecisionRows.add(connection, decision("" + attempts));
          };
      assertThatThrownBy(() -> session.change(overtaken))
          .isInstanceOf(RecordException.class)
          .hasMessageEndingWith("other programs are writing to this record all the time");
      assertThat(attempts).hasValue(10);
    }
  }

  private static Decision decision(String note) {
    return Decision.of(
        Decision.Kind.NOTE,
        List.of(),
        List.of(),
        Optional.empty(),
        note,
        "Ann",
        Instant.parse("2025-03-12T06:00:00Z"));
  }
}
