package org.readout.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Samples;
import org.readout.source.SourceDocument;
import org.sqlite.SQLiteErrorCode;

class BadRecordTest {

  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("readout.db");
  }

  @Test
  void aFolder() {
    assertThat(problemOf(folder)).endsWith(": this is a folder, and a record is a file");
  }

  @Test
  void aFolderThatIsNotThere() {
    Path missing = folder.resolve("archive");
    assertThat(problemOf(missing.resolve("readout.db")))
        .endsWith("readout.db: the folder " + missing + " is not there");
  }

  @Test
  void noRecordToShow() {
    RecordException problem =
        catchThrowableOfType(RecordException.class, () -> RecordStore.openExisting(file()));
    assertThat(problem).hasMessageEndingWith("readout.db: there is no record here yet");
    assertThat(problem.remedy()).startsWith("Make one with \"readout read PATH\"");
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFileOfWords() throws IOException {
    Files.writeString(file(), "Dear diary");
    assertThat(problemOf(file())).endsWith(": this is not a record of Readout");
    assertThat(Files.readString(file())).isEqualTo("Dear diary");
  }

  @Test
  void anotherProgramsDatabase() throws SQLException, IOException {
    sql(file(), "CREATE TABLE song (title TEXT)");
    byte[] before = Files.readAllBytes(file());
    assertThat(problemOf(file())).endsWith(": this is an SQLite file of another program");
    assertThat(Arrays.equals(Files.readAllBytes(file()), before)).as("left as it was").isTrue();
  }

  @Test
  void aRecordOfANewerReadout() throws SQLException {
    RecordStore.open(file()).close();
    sql(file(), "PRAGMA user_version = 99");
    assertThat(problemOf(file()))
        .endsWith(
            ": this record has version 99, and this Readout knows up to version " + Schema.VERSION);
  }

  @Test
  void aTornFile() throws IOException {
    RecordStore.open(file()).close();
    byte[] whole = Files.readAllBytes(file());
    byte[] torn = whole.clone();
    for (int i = 100; i < torn.length; i++) {
      torn[i] = 'x';
    }
    Files.write(file(), torn);
    assertThat(problemOf(file())).contains(": this record is damaged");
  }

  @Test
  void anEmptyFileBecomesARecord() throws IOException {
    Files.createFile(file());
    RecordStore.open(file()).close();
    assertThat(new String(Files.readAllBytes(file()), 68, 4, UTF_8)).isEqualTo("RDOT");
  }

  @Test
  void aDiskThatIsFull() {
    RecordException problem =
        SqliteProblems.explain(
            new RecordAddress.File(file()),
            new SQLException("full", null, SQLiteErrorCode.SQLITE_FULL.code));
    assertThat(problem).hasMessageEndingWith("readout.db: the disk is full");
    assertThat(problem.remedy()).contains("it goes on where it stopped");
  }

  @Test
  void twoProgramsWriteToOneRecordInTurn() {
    SourceDocument document = Samples.document();
    try (RecordStore first = RecordStore.open(file());
        RecordStore second = RecordStore.open(file())) {
      first.add(document, document, Samples.claims(), "1");
      assertThat(second.claims(document.id())).isEqualTo(Samples.claims());
      second.add(document, document, Samples.claims().subList(0, 1), "2");
      assertThat(first.claims(document.id())).hasSize(1);
    }
  }

  private static String problemOf(Path file) {
    RecordException problem =
        catchThrowableOfType(RecordException.class, () -> RecordStore.open(file).close());
    assertThat(problem.remedy()).isNotBlank();
    return String.valueOf(problem.getMessage());
  }

  private static void sql(Path file, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
