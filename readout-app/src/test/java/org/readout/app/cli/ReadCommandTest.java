package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.json.Json;

class ReadCommandTest {

  private static final String REPORT =
      """
      Ministers speak by telephone
      OSLO, 11 March 2025. The foreign ministers of Norway and Canada spoke by telephone on Monday.
      """;

  @TempDir private Path folder = Path.of("");
  private Path report = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void writeReport() throws IOException {
    report = folder.resolve("oslo.txt");
    record = folder.resolve("readout.db");
    Files.writeString(report, REPORT);
    Files.writeString(
        folder.resolve("oslo.meta.json"),
        """
        {"title": "Ministers speak by telephone", "published": "2025-03-11"}
        """);
  }

  @Test
  void showsResultsAndKeepsThem() {
    CommandLineRun run = read(report.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.results()).startsWith("Ministers speak by telephone\n");
    assertThat(run.messages()).startsWith("1 document read: ").endsWith(record + ".\n");
    assertThat(record).exists();
  }

  @Test
  void readingTwiceChangesNothing() throws IOException {
    CommandLineRun first = read(report.toString());
    byte[] once = Files.readAllBytes(record);
    CommandLineRun second = read(report.toString());
    assertThat(second.results()).isEqualTo(first.results());
    assertThat(second.messages()).startsWith("1 document read (1 in the record already): ");
    assertThat(Files.mismatch(record, Files.write(folder.resolve("once.db"), once))).isEqualTo(-1);
  }

  @Test
  void keepsNothingWhenTold() {
    CommandLineRun run = CommandLineRun.of("read", "--no-record", report.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Path.of("readout.db")).doesNotExist();
  }

  @Test
  void readsStandardInput() {
    CommandLineRun run =
        CommandLineRun.withInput(
            REPORT, "read", "-", "--no-record", "--format", "json", "--published", "2025-03-11");
    var document = Json.parse(run.results()).get("document");
    assertThat(document.get("text").asText()).isEqualTo(REPORT);
    assertThat(document.get("published").asText()).isEqualTo("2025-03-11");
  }

  @Test
  void writesAFileForEachDocument() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("oslo.txt"), REPORT + "It was their second call.\n");
    Path out = folder.resolve("new/out");
    CommandLineRun run = read(folder.toString(), "--format", "summary", "--out", out.toString());
    assertThat(run.results()).isEmpty();
    assertThat(out.resolve("oslo.json")).exists();
    assertThat(out.resolve("oslo-2.json")).exists();
    assertThat(Json.parse(Files.readString(out.resolve("oslo.json"))).has("engagements")).isTrue();
  }

  @Test
  void saysWhatCannotBeReadAndGoesOn() {
    CommandLineRun run = read(folder.resolve("missing.txt").toString(), report.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.messages())
        .contains("missing.txt: there is no such file or directory; ")
        .contains("1 document read: ")
        .contains("; 1 problem, see above.");
    assertThat(run.results()).startsWith("Ministers speak by telephone\n");
  }

  @Test
  void refusesARecordThatIsNone() throws IOException {
    Files.writeString(record, "Dear diary, today nothing happened.");
    CommandLineRun run = read(report.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.RECORD);
    assertThat(run.messages())
        .isEqualTo(
            record
                + ": this is not a record of Readout. Name another file with --record; Readout"
                + " makes it when it is not there.\n");
    assertThat(run.results()).isEmpty();
  }

  @Test
  void refusesAFolderThatCannotBeWritten() {
    CommandLineRun run =
        CommandLineRun.of("read", "--no-record", "--out", report + "/x", report.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.messages()).contains("oslo.txt/x: this cannot be written").contains("--out");
  }

  private CommandLineRun read(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "read";
    all[1] = "--record";
    all[2] = record.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandLineRun.of(all);
  }
}
