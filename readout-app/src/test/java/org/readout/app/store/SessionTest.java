package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.PostgresqlServer;
import org.readout.app.TestDatabase;
import org.readout.record.Decision;

class SessionTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void aChangeIsMadeWhollyOrNotAtAll(TestDatabase kind) {
    Database database = database(kind.fresh(folder, "readout"));
    try (Session session = Schema.open(database, true)) {
      assertThatThrownBy(
              () ->
                  session.change(
                      connection -> {
                        DecisionRows.add(connection, decision("first"));
                        throw new IllegalStateException("something went wrong");
                      }))
          .hasMessage("something went wrong");
      assertThat(session.ask(DecisionRows::all)).isEmpty();
      session.change(connection -> DecisionRows.add(connection, decision("second")));
      assertThat(session.ask(DecisionRows::all))
          .extracting(Decision::note)
          .containsExactly("second");
    }
  }

  /** The server of the tests itself says so too soon, to be fast. */
  @Test
  void aServerMayNotSayTooSoonThatSomethingIsSafe() {
    Database database = database(PostgresqlServer.shared().freshSchema());
    String setting = "SELECT setting FROM pg_settings WHERE name = 'synchronous_commit'";
    try (Session session = Schema.open(database, true)) {
      List<String> usual =
          session.ask(connection -> Sql.list(connection, setting, row -> row.getString(1)));
      assertThat(usual).containsExactly("off");
      session.change(
          connection ->
              assertThat(Sql.list(connection, setting, row -> row.getString(1)))
                  .containsExactly("on"));
    }
  }

  private static Database database(RecordAddress address) {
    return address instanceof RecordAddress.Server server
        ? new PostgresqlDatabase(server)
        : SqliteDatabase.toWrite((RecordAddress.File) address);
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
