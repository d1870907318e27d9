package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Samples;
import org.readout.app.store.RecordStore;

class BriefCommandTest {

  @TempDir private Path folder = Path.of("");
  private String record = "";

  @BeforeEach
  void makeRecord() {
    Path file = folder.resolve("readout.db");
    record = file.toString();
    try (RecordStore open = RecordStore.open(file)) {
      open.add(Samples.document(), Samples.document(), Samples.claims(), "1");
    }
  }

  private CommandLineRun brief(String... arguments) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("brief", "--record", record), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void writesForTheTerminal() {
    CommandLineRun run = brief("NOR-CAN");
    assertThat(run.exitCode()).isZero();
    assertThat(run.results().replaceAll("\\s+", " "))
        .startsWith("Canada and Norway This brief rests on 1 document published on 11 March 2025: ")
        .contains(
            "- On 10 March 2025 Foreign Minister Kari Nordmann spoke by telephone with Foreign"
                + " Minister Jane Doe.[1]",
            "Nordmann told Doe that \"the Arctic must remain a region of low tension\".[3]",
            "- According to the ministry, a meeting of Kari Nordmann with Jane Doe in Ottawa",
            "[1] Example Agency, \u201cForeign ministers speak by telephone\u201d, 11 March 2025,"
                + " https://example.org/oslo: \u201cForeign Minister Kari Nordmann of Norway spoke");
  }

  @ParameterizedTest
  @CsvSource({
    "text, Canada and Norway",
    "markdown, # Canada and Norway",
    "html, <!DOCTYPE html>",
    "docx, PK"
  })
  void writesToAFile(String format, String beginning) throws IOException {
    Path file = folder.resolve("brief." + format);
    Files.writeString(file, "what stood there before");
    CommandLineRun run = brief("NOR-CAN", "--format", format, "--out", file.toString());
    assertThat(run.exitCode()).as(run.messages()).isZero();
    assertThat(run.results()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith(beginning);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> String.valueOf(each.getFileName())))
          .doesNotContain("brief." + format + ".part");
    }
  }

  @Test
  void whatIsNotInTheRecordIsSaidAndWritesNothing() {
    Path file = folder.resolve("brief.txt");
    CommandLineRun run = brief("FRA-PER", "--out", file.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.messages())
        .isEqualTo("Nothing about France and Peru in this record (1 document looked at).\n");
    assertThat(file).doesNotExist();
    assertThat(brief("NOR-CAN", "--since", "2025-05-01").messages())
        .isEqualTo(
            "Nothing about Canada and Norway in this record in this time (1 document looked at).\n");
  }

  @Test
  void theTimeLimitsIt() {
    assertThat(brief("NOR-CAN", "--until", "2025-03-10").results())
        .contains("It covers the time until 10 March 2025.", "spoke by telephone")
        .doesNotContain("the Arctic must remain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--since 2025-04-01 --until 2025-03-01 | --since 2025-04-01 is after --until 2025-03-01",
        "--since yesterday | is no day of the calendar",
        "--format docx | Name a file with --out",
        "--most 0 | Write 1 or more",
        "--format pdf | expected one of"
      })
  void wrongCommandLinesAreExplained(String options, String message) {
    Stream<String> arguments = Stream.concat(Stream.of("NOR-CAN"), Stream.of(options.split(" ")));
    CommandLineRun run = brief(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages()).contains(message);
    assertThat(run.results()).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenIsSaid() throws IOException {
    assertThat(brief("NOR-CAN", "--out", folder.toString()).messages())
        .contains("is a folder. Name a file in it with --out.");
    String nowhere = folder.resolve("no/such/folder/brief.txt").toString();
    CommandLineRun run = brief("NOR-CAN", "--out", nowhere);
    assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.messages()).contains(nowhere + ": this cannot be written (NoSuchFileException");
    Path file = Files.createFile(folder.resolve("a-file"));
    assertThat(brief("NOR-CAN", "--out", file.resolve("brief.txt").toString()).exitCode())
        .isEqualTo(ExitCode.OUTPUT);
  }
}
