package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.json.Json;

/** The command, on samples of ours. */
class CompareCommandTest {

  private static final String CALL = "2024-04-02-us-china-call-us-account.txt";

  @TempDir private static Path folder = Path.of("");
  private static String record = "";

  @BeforeAll
  static void makeRecord() {
    record = folder.resolve("readout.db").toString();
    assertThat(
            CommandLineRun.of(
                    "read",
                    "../samples/2024-04-02-us-china-call-us-account.txt",
                    "../samples/2024-04-02-us-china-call-china-account.txt",
                    "../samples/2024-05-27-china-japan-korea-trilateral.txt",
                    "--record",
                    record)
                .exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  private static CommandLineRun compare(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "compare";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--record";
    all[all.length - 1] = record;
    return CommandLineRun.of(all);
  }

  @Test
  void putsBothAccountsSideBySide() {
    CommandLineRun run = compare(CALL);
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.results())
        .startsWith("Call: Joe Biden (President, United States) with Xi Jinping (President, China)")
        .contains("  China, own text: Ministry of Foreign Affairs of China")
        .contains("  United States, own text: White House")
        .containsPattern("(?m)^\\d+\\. Only here: China, line \\d+")
        .containsPattern("(?s)told differently\n +China, line 10 .*United States, line 26 ");
  }

  @Test
  void anEngagementIsCalledByTheBeginningOfItsId() {
    String id = Json.parse(compare(CALL, "--format", "json").results()).get("engagement").asText();
    assertThat(compare(id.substring(0, 8)).results()).isEqualTo(compare(CALL).results());
  }

  @Test
  void onlyRowsOfOneSortKeepTheirNumbers() {
    JsonNode all = Json.parse(compare(CALL, "--format", "json").results()).get("rows");
    JsonNode here =
        Json.parse(compare(CALL, "--format", "json", "--only", "here").results()).get("rows");
    assertThat(here.size()).isPositive().isLessThan(all.size());
    for (JsonNode row : here) {
      assertThat(row).isEqualTo(all.get(row.get("number").asInt() - 1));
      assertThat(row.get("kind").asText()).isEqualTo("only-here");
    }
    assertThat(compare(CALL, "--only", "differing").results()).contains("No row of this kind.");
  }

  @Test
  void aDocumentThatIsAboutSeveralIsAskedBack() {
    CommandLineRun run = compare("2024-05-27-china-japan-korea-trilateral.txt");
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.results()).isEmpty();
    assertThat(run.messages())
        .contains("fits more than one; write more of it:")
        .containsPattern("(?m)^  [0-9a-f]{32}  (Summit|Meeting|Talks): ");
  }

  @Test
  void whatIsNotThereIsSaid() {
    CommandLineRun run = compare("zzz");
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.messages())
        .contains("\"zzz\" is no engagement of ")
        .contains("\"readout show\" lists the ids");
    assertThat(compare().exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
