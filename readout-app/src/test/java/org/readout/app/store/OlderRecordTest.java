package org.readout.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Samples;
import org.readout.source.SourceDocument;

/** Records that an older Readout made become records of this one, and lose nothing. */
class OlderRecordTest {

  private static final String CONTENTS =
      """
      INSERT INTO document VALUES ('%1$s', 'news/oslo.txt', 'https://example.org/oslo',
        'Example Agency', 'Foreign ministers speak by telephone', '2025-03-11', 'Europe/Oslo', NULL,
        '%2$s', '[]', '[]', '1');
      INSERT INTO address VALUES ('%1$s', 'https://example.org/oslo', 'news/oslo.txt',
        'https://example.org/oslo', 'Example Agency', 'Foreign ministers speak by telephone',
        '2025-03-11', 'Europe/Oslo', NULL);
      INSERT INTO claim VALUES ('c1', '%1$s', 0, 'statement', 'occurred',
        '{"kind":"statement","speakers":[],"addressees":[],"verb":"say","quotes":[],"issues":[]}',
        '[{"kind":"publisher","name":"Example Agency"}]', '{"rules":["say"],"notes":[]}', '1');
      INSERT INTO evidence VALUES ('c1', 0, '%1$s', 0, 36, 'Foreign ministers speak by telephone');
      """
          .formatted(Samples.document().id(), Samples.TEXT.replace("'", "''"));

  @TempDir private Path folder = Path.of("");

  private Path versionOne() throws SQLException {
    Path file = folder.resolve("old.db");
    sql(file, resource("record-version-1.sql"), CONTENTS);
    sql(file, "PRAGMA application_id = 0x52444F54", "PRAGMA user_version = 1");
    return file;
  }

  @Test
  void aRecordOfVersionOneIsTakenOver() throws SQLException {
    Path file = versionOne();
    RecordStore.open(file).close();
    for (String table : List.of("document", "address", "claim", "evidence")) {
      assertThat(rows(file, "SELECT count(*) FROM " + table)).as(table).containsExactly("1");
    }
    try (RecordStore record = RecordStore.openExisting(file)) {
      SourceDocument document = Samples.document();
      StoredDocument stored = record.document(document.id()).orElseThrow();
      assertThat(Address.of(stored.document())).isEqualTo(Address.of(document));
      assertThat(stored.document().text().text()).isEqualTo(Samples.TEXT);
      assertThat(record.versionsOf("https://example.org/oslo"))
          .containsExactly(
              new StoredVersion(document.id(), Address.of(document), Optional.empty()));
    }
    assertThat(rows(file, "SELECT id, kind, content FROM claim"))
        .singleElement()
        .asString()
        .startsWith("c1 statement {\"kind\":\"statement\"");
    assertThat(rows(file, "PRAGMA user_version")).containsExactly("" + Schema.VERSION);
  }

  @Test
  void itHasTheTablesOfARecordMadeAnew() throws SQLException {
    Path old = versionOne();
    Path made = folder.resolve("new.db");
    RecordStore.open(old).close();
    RecordStore.open(made).close();
    String tables =
        "SELECT name, type, replace(replace(sql, ' ', ''), char(10), '') FROM sqlite_schema"
            + " WHERE sql NOT LIKE '%--%' ORDER BY name";
    assertThat(rows(old, tables)).isEqualTo(rows(made, tables)).isNotEmpty();
    for (String table : List.of("document", "address", "claim", "evidence", "decision")) {
      String columns =
          "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('" + table + "')";
      assertThat(rows(old, columns)).as(table).isEqualTo(rows(made, columns)).isNotEmpty();
      String strict = "SELECT wr, strict FROM pragma_table_list WHERE name = '%s'".formatted(table);
      assertThat(rows(old, strict)).as(table).isEqualTo(rows(made, strict)).isNotEmpty();
    }
  }

  @Test
  void beingKilledInTheMiddleOfItDoesNoHarm() throws SQLException {
    Path file = versionOne();
    RecordStore.open(file).close();
    // As it is when Java dies after the last migration and before the version is noted.
    sql(file, "PRAGMA user_version = 1");
    RecordStore.open(file).close();
    assertThat(rows(file, "PRAGMA user_version")).containsExactly("" + Schema.VERSION);
    // As it is when Java dies before the first.
    Path begun = folder.resolve("begun.db");
    sql(begun, "PRAGMA application_id = 0x52444F54");
    RecordStore.open(begun).close();
    assertThat(rows(begun, "SELECT count(*) FROM document")).containsExactly("0");
  }

  @Test
  void oneThatMayNotBeWrittenCannotBeTakenOver() throws SQLException {
    Path file = versionOne();
    SqliteDatabase readOnly = new SqliteDatabase(new RecordAddress.File(file), false, 1);
    RecordException problem =
        catchThrowableOfType(RecordException.class, () -> Schema.open(readOnly, false));
    assertThat(problem)
        .hasMessageEndingWith(
            "this record has version 1 and must be brought to version "
                + Schema.VERSION
                + ", and it may not be written");
    assertThat(problem.remedy()).startsWith("Give yourself the right to write it");
  }

  @Test
  void aRecordThatIsUpToDateIsOpenedWithoutAnyMigration() throws SQLException, IOException {
    Path file = folder.resolve("readout.db");
    RecordStore.open(file).close();
    // Nobody asks what migrations there were, or this would be missed.
    sql(file, "DROP TABLE " + Migrations.HISTORY);
    byte[] before = Files.readAllBytes(file);
    RecordStore.open(file).close();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static List<String> rows(Path file, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          columns.add(result.getString(column));
        }
        rows.add(String.join(" ", columns.stream().map(String::valueOf).toList()));
      }
      return rows;
    }
  }

  private static void sql(Path file, String... scripts) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String script : scripts) {
        statement.executeUpdate(script);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = OlderRecordTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
