package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.ExportSamples;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;

/** What goes out by {@code readout export}, and what comes in by {@code readout import}. */
class ExportCommandTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    try (RecordStore record = RecordStore.open(file("readout.db"))) {
      ExportSamples.all().forEach(reading -> reading.into(record));
      record.addDecision(ExportSamples.decision());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ics, BEGIN:VCALENDAR, 4 events; left out",
    "bibtex, '@misc{exampleagency-2025-', 2 citations.",
    "ris, TY  - ELEC, 2 citations.",
    "csl-json, '[ {', 2 citations.",
    "annotations, '{\"@context\":', 14 annotations.",
    "bundle, '{\"header\":', 2 documents."
  })
  void oneFileFormatsGoToStandardOutputOrToAFile(String format, String begins, String message)
      throws IOException {
    CommandLineRun shown = export("--format", format);
    CommandLineRun written = export("--format", format, "--out", file("out").toString());

    assertThat(shown.exitCode()).as(shown.messages()).isEqualTo(ExitCode.DONE);
    assertThat(shown.results()).startsWith(begins);
    assertThat(shown.messages()).startsWith(message);
    assertThat(written.results()).isEmpty();
    assertThat(Files.readString(file("out"))).isEqualTo(shown.results());
    assertThat(export("--format", format).results()).isEqualTo(shown.results());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "parquet"})
  void tablesGoIntoAFolder(String format) throws IOException {
    Path out = file("new/tables");

    CommandLineRun run = export("--format", format, "--out", out.toString());

    assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
    assertThat(run.messages()).startsWith("17 tables in ");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files)
          .hasSize(17)
          .allSatisfy(each -> assertThat(each.toString()).endsWith(format));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', 2",
    "NOR-CAN, 2",
    "RUS, 1",
    "NOR --since 2025-05-01, 1",
    "NOR --until 2025-04-01, 1",
    "FRA, 0",
    "--since 2025-05-14, 1",
    "--until 2024-01-01, 0"
  })
  void onlyWhatIsAskedFor(String selection, int documents) {
    List<String> arguments =
        Stream.concat(
                Stream.of("--format", "bundle"),
                Stream.of(selection.split(" ", -1)).filter(word -> !word.isEmpty()))
            .toList();
    CommandLineRun run = export(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
    assertThat(Json.parse(run.results()).get("documents").size()).isEqualTo(documents);
  }

  @Test
  void aNameThatEndsInGzIsCompressed() throws IOException {
    export("--format", "bundle", "--out", file("b.json.gz").toString());
    try (var in = new GZIPInputStream(Files.newInputStream(file("b.json.gz")))) {
      assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(export("--format", "bundle").results());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format csv                                 | 2 | name a folder with --out
          --format excel                               | 2 | "excel" is no format: write one of ics, csv,
          --format ics --since 2025-02-30              | 2 | is no day of the calendar
          --format ics --since 2025-02-02 --until 2025-01-01 | 2 | is after --until
          --format ics Atlantis                        | 1 | is no state or body
          --format ics --out FOLDER                    | 4 | this is a folder
          --format ics --out FOLDER/nowhere/out.ics    | 4 | cannot be written
          --format csv --out FOLDER/readout.db         | 4 | cannot be written
          """)
  void whatIsWrongIsSaid(String arguments, int exitCode, String message) {
    CommandLineRun run = export(arguments.replace("FOLDER", folder.toString()).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.messages()).contains(message);
    assertThat(run.results()).isEmpty();
  }

  @Test
  void aRecordThatIsNotThere() {
    CommandLineRun run =
        CommandLineRun.of("export", "--format", "ics", "--record", file("none.db").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.RECORD);
    assertThat(file("none.db")).doesNotExist();
  }

  @Test
  void whatWasExportedIsImported() {
    export("--format", "bundle", "--out", file("b.json").toString());

    CommandLineRun first = imported("new.db", "b.json");
    CommandLineRun again = imported("new.db", "b.json");

    assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(first.messages()).contains("2 documents imported, 2 of them new; 1 decision.");
    assertThat(again.messages()).contains("2 documents imported, 0 of them new; 1 decision.");
    assertThat(
            CommandLineRun.of("export", "--format", "bundle", "--record", file("new.db").toString())
                .results())
        .isEqualTo(export("--format", "bundle").results());
  }

  /** The parts by states make the whole, and what is in two parts comes once. */
  @Test
  void partsAreImportedTogether() {
    export("--format", "bundle", "--out", file("one.json").toString(), "NOR-CAN");
    export("--format", "bundle", "--out", file("two.json").toString(), "RUS");

    CommandLineRun run = imported("new.db", "two.json", "one.json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(
            CommandLineRun.of("export", "--format", "bundle", "--record", file("new.db").toString())
                .results())
        .isEqualTo(export("--format", "bundle").results());
  }

  @Test
  void aDamagedBundleMakesNoRecordAndTheNextIsImported() throws IOException {
    export("--format", "bundle", "--out", file("b.json").toString());
    String sound = Files.readString(file("b.json"));
    Files.writeString(file("cut.json"), sound.substring(0, sound.length() / 2));

    CommandLineRun alone = imported("alone.db", "cut.json", "nowhere.json");
    CommandLineRun both = imported("both.db", "cut.json", "b.json");

    assertThat(alone.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(alone.messages())
        .contains("cut.json, line ")
        .contains("the bundle ends in the middle")
        .contains("nowhere.json: there is no such file")
        .contains("Nothing of it was imported.");
    assertThat(file("alone.db")).doesNotExist();
    assertThat(both.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(both.messages()).contains("b.json: 2 documents imported");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private CommandLineRun export(String... arguments) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("export", "--record", file("readout.db").toString()),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private CommandLineRun imported(String record, String... bundles) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("import", "--record", file(record).toString()),
                Stream.of(bundles).map(name -> file(name).toString()))
            .toArray(String[]::new));
  }
}
