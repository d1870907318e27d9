package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.PostgresqlServer;
import org.readout.app.Samples;
import org.readout.source.SourceDocument;

/** Servers and databases that cannot keep a record, or not for this user. */
class BadServerTest {

  private final PostgresqlServer server = PostgresqlServer.shared();

  @TempDir private Path folder = Path.of("");

  @Test
  void aWrongPassword() {
    check(
        server.address("guarded:wrong%20word@", "records", ""),
        "/records: the server refuses the password of guarded",
        "environment variable PGPASSWORD, or in ~/.pgpass");
  }

  @Test
  void noPassword() {
    check(
        server.address("guarded@", "records", ""),
        "/records: the server wants a password",
        "environment variable PGPASSWORD, or in ~/.pgpass");
  }

  @Test
  void aPasswordFromTheFileOfPasswords() throws IOException {
    Path passwords =
        Files.createFile(
            folder.resolve("pgpass"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        passwords, "*:*:*:guarded:" + PostgresqlServer.PASSWORD.replace(":", "\\:") + "\n");
    System.setProperty("org.postgresql.pgpassfile", passwords.toString());
    try {
      check(
          server.address("guarded@", "records", "?currentSchema=nowhere"),
          "/records: the database has no schema in which a record could be kept",
          "CREATE SCHEMA");
    } finally {
      System.clearProperty("org.postgresql.pgpassfile");
    }
  }

  @Test
  void anUnknownUser() {
    check(server.address("nobody@", "records", ""), "the server does not let nobody in", "Name");
  }

  @Test
  void anUnknownDatabase() {
    check(
        server.address("postgres@", "archive", ""),
        "/archive: there is no database of this name on the server",
        "Make it with \"createdb archive\"");
  }

  @Test
  void anUnknownHost() {
    check(
        server("postgresql://ann:sesame@db.invalid/readout"),
        "postgresql://ann@db.invalid:5432/readout: there is no server called db.invalid",
        "See whether its name is right");
  }

  @Test
  void nobodyThere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    check(
        server("postgresql://localhost:" + free + "/readout"),
        "no PostgreSQL server runs at localhost, port " + free,
        "See whether it was started");
  }

  @Test
  void aServerThatSaysNothing() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      check(
          server("postgresql://localhost:" + mute.getLocalPort() + "/r?connect_timeout=1"),
          "the server does not answer",
          "See whether it runs");
    }
  }

  @Test
  void anotherProgramsTables() {
    RecordAddress.Server address = server.freshSchema();
    server.sql(address, "CREATE TABLE song (title TEXT)");
    check(
        address,
        "/records: the database has tables of another program and no record",
        "Make a database for the record alone with \"createdb NAME\"");
    server.sql(address, "DROP TABLE song");
    RecordStore.open(address).close();
  }

  @Test
  void aRecordOfANewerReadout() {
    RecordAddress.Server address = server.freshSchema();
    RecordStore.open(address).close();
    server.sql(
        address,
        """
        INSERT INTO readout_schema_history
          (installed_rank, version, description, type, script, installed_by, execution_time, success)
        VALUES (99, '99', 'newer', 'SQL', 'V99__newer.sql', 'ann', 1, TRUE)
        """);
    check(
        address,
        ": this record has version 99, and this Readout knows up to version " + Schema.VERSION,
        "Use the newer Readout that wrote it");
  }

  @Test
  void anotherEncoding() {
    server.sql("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'");
    check(
        server.address("postgres@", "latin", ""),
        "/latin: the database keeps text in LATIN1, and a record needs UTF8",
        "createdb --encoding=UTF8");
  }

  @Test
  void noRecordToShow() {
    RecordAddress.Server address = server.freshSchema();
    RecordException problem =
        catchThrowableOfType(RecordException.class, () -> RecordStore.openExisting(address));
    assertThat(problem).hasMessageEndingWith("/records: there is no record here yet");
    RecordStore.open(address).close();
    RecordStore.openExisting(address).close();
  }

  @Test
  void oneWhoMayOnlyLook() {
    RecordAddress.Server address = server.freshSchema();
    String schema = address.settings().get("currentSchema");
    RecordAddress.Server hers =
        server.address("guarded:open%3Asesame%40%2F@", "records", "?currentSchema=" + schema);
    server.sql(address, "GRANT USAGE ON SCHEMA " + schema + " TO guarded");
    check(hers, "/records: guarded may not make tables here", "GRANT CREATE on the schema");

    RecordStore.open(address).close();
    server.sql(address, "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO guarded");
    SourceDocument document = Samples.document();
    try (RecordStore record = RecordStore.open(hers)) {
      assertThat(record.documents()).isEmpty();
      assertThatThrownBy(() -> record.add(document, document, List.of(), "1"))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("guarded may not do this here")
          .hasMessageNotContaining(PostgresqlServer.PASSWORD);
      assertThat(record.documents()).as("goes on after that").isEmpty();
    }
  }

  private static void check(RecordAddress.Server address, String problem, String remedy) {
    RecordException told =
        catchThrowableOfType(RecordException.class, () -> RecordStore.open(address).close());
    assertThat(told).hasMessageStartingWith(address + ": ").hasMessageContaining(problem);
    assertThat(told.remedy()).contains(remedy);
    address.password().ifPresent(password -> assertThat(told).hasMessageNotContaining(password));
  }

  private static RecordAddress.Server server(String written) {
    return (RecordAddress.Server) RecordAddress.parse(written, Map.of());
  }
}
