package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.json.Json;

/** A record that is searched from the shell. */
class SearchCommandTest {

  private static final String TEXT =
      """
      Norway and Canada held talks in Oslo on 10 March 2025.

      Canada agreed to raise the fisheries quota. 挪威外交部也发表声明。
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void read() throws IOException {
    Path file = folder.resolve("oslo.txt");
    Files.writeString(file, TEXT, UTF_8);
    run("read", file.toString(), "--published", "2025-03-11", "--publisher", "Oslo Post");
  }

  @Test
  void documentsWithTheWordsMarked() {
    assertThat(run("search", "fisheries", "QUOTA").results())
        .startsWith("1 document:\n\n")
        .contains("(Oslo Post, 11 March 2025, document ")
        .contains("line 3: “Canada agreed to raise the ‹fisheries› ‹quota›. 挪威外交部也发表声明。”");
    assertThat(run("search", "外交部").results()).contains("挪威‹外交部›也发表声明");
    assertThat(run("search", "\"quota fisheries\"").results())
        .isEqualTo("No document has these words (1 looked at).\n");
    assertThat(run("search", "quota -talks").results()).startsWith("No document");
  }

  @Test
  void namesComeFirst() {
    assertThat(run("search", "norway").results()).startsWith("Names: Norway (state NOR)");
  }

  @Test
  void filters() {
    assertThat(found("quota", "--about", "CAN-NOR", "--since", "2025-03-11")).isEqualTo(1);
    assertThat(found("quota", "--about", "FRA")).isZero();
    assertThat(found("quota", "--until", "2025-03-10")).isZero();
    assertThat(found("quota", "--publisher", "oslo post", "--newest", "--limit", "1")).isEqualTo(1);
  }

  @Test
  void asJsonWithOffsetsIntoTheText() {
    JsonNode excerpt =
        Json.parse(run("search", "quota", "--format", "json").results())
            .at("/documents/0/excerpts/0");
    assertThat(TEXT.substring(excerpt.get("start").asInt(), excerpt.get("end").asInt()))
        .isEqualTo(excerpt.get("quote").asText());
    JsonNode mark = excerpt.at("/marks/0");
    assertThat(TEXT.substring(mark.get("start").asInt(), mark.get("end").asInt()))
        .isEqualTo("quota");
    assertThat(excerpt.get("claims").size()).isPositive();
  }

  @Test
  void nothingToLookFor() {
    CommandLineRun run = run("search", "…");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages()).contains("There is no word to look for in \"…\"");
    assertThat(run("search", "quota", "--limit", "0").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private int found(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    return Json.parse(run(all.toArray(String[]::new)).results()).get("total").asInt();
  }

  private CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--record", folder.resolve("readout.db").toString()));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
