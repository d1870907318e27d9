package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Samples;
import org.readout.app.store.RecordStore;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

class ShowCommandTest {

  @TempDir private Path folder = Path.of("");
  private String record = "";

  @BeforeEach
  void makeRecord() {
    Path file = folder.resolve("readout.db");
    record = file.toString();
    SourceDocument other = SourceDocument.of("news/harbour.txt", "The harbour was closed.\n");
    try (RecordStore open = RecordStore.open(file)) {
      open.add(Samples.document(), Samples.document(), Samples.claims(), "1");
      open.add(other, other, List.of(), "1");
    }
  }

  @Test
  void listsEngagementsNewestFirst() {
    assertThat(show().results())
        .containsSubsequence(
            "Late April 2025\n  Meeting [planned]: Kari Nordmann (",
            " told by Example Agency\n\n",
            "Monday 10 March 2025\n  Call: Kari Nordmann (",
            " told by Example Agency\n\n",
            "Day not known\n  Letter [background]: Kari Nordmann (",
            " told by Example Agency\n");
  }

  @Test
  void listsTheLatestAndThoseOfAState() {
    assertThat(show("--latest", "1").results())
        .startsWith("Late April 2025")
        .endsWith("\n2 more; --latest says how many are shown.\n");
    assertThat(show("NOR-CAN").results()).isEqualTo(show().results());
    assertThat(show("Fiji").results())
        .isEqualTo("No engagement of Fiji in this record (2 documents looked at).\n");
  }

  @Test
  void showsOneEngagementWithItsReports() {
    String id = idOf("Call");
    assertThat(show(id).results())
        .startsWith("Call: Kari Nordmann (")
        .contains("\nForeign ministers speak by telephone\n")
        .contains("line 2: \u201cForeign Minister Kari Nordmann of Norway spoke on Monday")
        .contains("told Jane Doe: \u201cthe Arctic must remain");
  }

  @Test
  void nearIdenticalDocumentsAreOneReport() {
    SourceDocument copy =
        new SourceDocument(
            "c0b1e000000000000000000000000002",
            "paper/copy.txt",
            Optional.empty(),
            Optional.of("Example Paper"),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 3, 11)),
            Optional.empty(),
            Optional.empty(),
            SourceText.of(Samples.TEXT + "Printed with permission\n"));
    try (RecordStore open = RecordStore.open(Path.of(record))) {
      open.add(copy, copy, List.of(), "1");
    }
    assertThat(show().results())
        .containsSubsequence("Call: Kari", "told by Example Agency, copied by Example Paper");
    assertThat(show(idOf("Call")).results())
        .contains("also published by Example Paper, Tuesday 11 March 2025 (paper/copy.txt)");
  }

  @Test
  void showsADocumentWithItsClaimsMarked() {
    for (String name :
        List.of("oslo.txt", "news/oslo.txt", "https://example.org/oslo", "5a3c0000")) {
      assertThat(show(name).results())
          .as(name)
          .contains("\u2039Doe welcomed the invitation.\u203a[4]");
    }
  }

  @Test
  void saysWhenNothingIsCalledSo() {
    CommandLineRun run = show("abcdef");
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.messages())
        .isEqualTo(
            "\"abcdef\" is neither an engagement nor a document of "
                + record
                + ". \"readout show\" lists the ids.\n");
  }

  @Test
  void saysWhenSeveralAre() {
    CommandLineRun run = show("");
    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.messages())
        .startsWith("\"\" fits more than one; write more of it:\n  engagement ");
  }

  @Test
  void saysWhenThereIsNoRecord() {
    CommandLineRun run =
        CommandLineRun.of("show", "--record", folder.resolve("none.db").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.RECORD);
    assertThat(run.messages()).contains("none.db: there is no record here yet. Make one with");
  }

  private String idOf(String form) {
    List<String> lines = show().results().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("  " + form)) {
        while (!lines.get(i).contains("told by")) {
          i++;
        }
        return lines.get(i).strip().substring(0, 8);
      }
    }
    throw new AssertionError("no " + form + " in " + lines);
  }

  private CommandLineRun show(String... what) {
    List<String> arguments = new ArrayList<>(List.of("show", "--record", record));
    arguments.addAll(List.of(what));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
