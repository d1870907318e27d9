package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.json.Json;

class CodeCommandTest {

  private static final String ROWS =
      """
      id\tdate\tpublisher\ttext
      first\t2025-03-11\tExample Agency\tThe foreign ministers of Norway and Canada met in Oslo on Monday.
      second\t2025-03-11\tExample Agency\tThe sun shone.
      third\t2025-03-11\tExample Agency
      fourth\t2025-03-11\tExample Agency\tThe foreign ministers of Norway and Canada did not meet on Monday.
      fifth\t2025-03-11\tExample Agency\tNorway's ambassador to Canada met the Canadian foreign minister.
      sixth\t2025-03-11\tExample Agency\tEmmanuel Macron spoke by telephone with Narendra Modi.
      """;

  @TempDir private Path folder = Path.of("");
  private Path input = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeRows() throws IOException {
    input = folder.resolve("rows.tsv");
    out = folder.resolve("events");
    Files.writeString(input, ROWS);
  }

  @Test
  void writesEventsWithTheirRowsAndSentences() throws IOException {
    CommandLineRun run = code();
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.results()).isEmpty();
    List<JsonNode> events = Files.readAllLines(out).stream().map(Json::parse).toList();
    assertThat(events)
        .extracting(event -> event.get("source_id").asText())
        .containsExactly("first", "fourth", "sixth");
    assertThat(events)
        .extracting(event -> event.get("aux").asText())
        .containsExactly("occurred", "negated", "occurred");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.get("event").get(0).asText()).isEqualTo("CONSULT");
              assertThat(ROWS).contains(event.get("text").asText());
              assertThat(event.get("text_info").get("start").asInt()).isZero();
            });
    assertThat(events.get(0).get("date").asText()).isEqualTo("2025-03-10");
  }

  @Test
  void badRowsGoToASideFile() throws IOException {
    CommandLineRun run = code();
    List<String> errors = Files.readAllLines(folder.resolve("events.errors.jsonl"));
    assertThat(errors).hasSize(1);
    JsonNode error = Json.parse(errors.get(0));
    assertThat(error.get("line").asInt()).isEqualTo(4);
    assertThat(error.get("source_id").asText()).isEqualTo("third");
    assertThat(error.get("reason").asText()).contains("holds any text");
    assertThat(error.get("remedy").asText()).isNotEmpty();
    assertThat(run.messages())
        .startsWith("6 rows: 3 events, 1 bad row (see " + out + ".errors.jsonl)");
  }

  @Test
  void withoutABadRowThereIsNoSideFile() throws IOException {
    Files.writeString(input, "text\nThe sun shone.\n");
    Files.writeString(folder.resolve("events.errors.jsonl"), "of an earlier run");
    CommandLineRun run = code();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("events.errors.jsonl")).doesNotExist();
    assertThat(out).isEmptyFile();
  }

  @Test
  void meetingsWithResidentAmbassadorsAreWrittenWhenAskedFor() throws IOException {
    code("--house");
    assertThat(Files.readAllLines(out))
        .extracting(line -> Json.parse(line).get("source_id").asText())
        .containsExactly("first", "fourth", "fifth", "sixth");
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    code("--threads", "1");
    String one = Files.readString(out);
    code("--threads", "5");
    assertThat(Files.readString(out)).isEqualTo(one);
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() {
    CommandLineRun run = CommandLineRun.withInput(ROWS, "code", "-", "--format", "csv");
    assertThat(run.results().lines()).hasSize(4).first().asString().startsWith("event_id,");
    assertThat(run.messages()).contains("-:4: ").contains("(see above)");
  }

  /** Rows of events, the same for every format that has no place for what did not happen. */
  @ParameterizedTest
  @CsvSource({"gdelt, 0, .mentions", "polecat, 1, .evidence.jsonl", "icews, 1, .evidence.jsonl"})
  void otherFormatsHaveASecondFile(String format, int header, String ending) throws IOException {
    CommandLineRun run = code("--format", format);
    assertThat(Files.readAllLines(out)).hasSize(header + 2);
    assertThat(Files.readAllLines(folder.resolve("events" + ending))).hasSize(2);
    assertThat(run.messages())
        .contains("2 events (1 more did not happen or may not have, which this format cannot say)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missing.tsv                | 1 | there is no such file
          .                          | 1 | this is a folder
          rows.tsv --threads 0       | 2 | --threads: 0 is no number from 1 to 1000.
          rows.tsv --out rows.tsv    | 2 | this would be overwritten
          rows.tsv --format gdelt    | 2 | name the first of them with --out
          rows.tsv --out no/such/dir | 4 | this cannot be written
          letter.txt                 | 1 | none of its columns is called text or sentence
          """)
  void refuses(String arguments, int exitCode, String message) throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear diary.\n");
    String[] words = ("code " + arguments).split(" ", -1);
    for (int at = 1; at < words.length; at++) {
      if (at == 1 || words[at - 1].equals("--out")) {
        words[at] = folder.resolve(words[at]).toString();
      }
    }
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.messages()).contains(message);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(Files.readString(input)).isEqualTo(ROWS);
  }

  @Test
  void ofAPairOnlyWhatRelatesItIsWritten() throws IOException {
    Files.writeString(
        input,
        """
        {"text": "Norway met Canada, and France met Spain.", "source": "France", "target": "Spain"}
        {"text": "Norway met Canada.", "source": "Norway", "target": "Chad"}
        """);
    code();
    assertThat(Files.readAllLines(out))
        .allSatisfy(line -> assertThat(line).contains("FRA").doesNotContain("NOR"));
    assertThat(Files.readString(folder.resolve("events.errors.jsonl")))
        .contains("\"line\":2")
        .contains("\\\"Chad\\\" does not stand in the text");
  }

  private CommandLineRun code(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "code";
    all[1] = input.toString();
    all[2] = "--out";
    all[3] = out.toString();
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandLineRun.of(all);
  }
}
