package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.store.RecordStore;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/** Decisions are kept, change the entries, and can be taken back. */
class DecisionCommandsTest {

  private static final Pattern ID =
      Pattern.compile("^ {4}([0-9a-f]{8}) told by", Pattern.MULTILINE);

  @TempDir private Path folder = Path.of("");
  private String record = "";

  @BeforeEach
  void readTwoReportsOfOneCallAndOneOfAnother() throws IOException {
    record = folder.resolve("readout.db").toString();
    write(
        "oslo",
        "Example Agency",
        "The foreign ministers of Norway and Canada spoke by phone on 10 March 2025.");
    write(
        "ottawa",
        "Example Paper",
        "On 10 March 2025 Canada's foreign minister spoke by phone with the foreign minister of Norway.");
    write(
        "later",
        "Example Radio",
        "The foreign ministers of Norway and Canada spoke by phone on 14 March 2025.");
    run("read", folder.toString());
  }

  private void write(String name, String publisher, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text + "\n");
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"source\": \"%s\", \"published\": \"2025-03-15\"}".formatted(publisher));
  }

  @Test
  void whatIsPutTogetherIsOneUntilThatIsWithdrawn() {
    List<String> ids = ids();
    assertThat(ids).hasSize(2);
    CommandLineRun merged =
        run("merge", ids.get(0), ids.get(1), "--by", "A. Desk", "--why", "The date was a slip");
    assertThat(merged.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(merged.results())
        .startsWith("A. Desk put together, ")
        .contains("The date was a slip");
    assertThat(ids()).hasSize(1);
    assertThat(run("show", ids().get(0)).results())
        .contains("Put together by A. Desk on ", "Decided by people:\n  - A. Desk put together, ");

    assertThat(run("withdraw", decision(), "--by", "B").results()).startsWith("B withdrew, ");
    assertThat(ids()).isEqualTo(ids);
    assertThat(run("decisions").results())
        .containsSubsequence("A. Desk put together", "[withdrawn by B, ", "B withdrew");
  }

  @Test
  void whatIsTakenApartIsTwo() {
    String call = ids().get(1);
    CommandLineRun split = run("split", call, "ottawa.txt", "--by", "A. Desk");
    assertThat(split.messages()).isEmpty();
    assertThat(split.results()).contains("took apart", "\n  from\n");
    assertThat(ids()).hasSize(3);
    assertThat(run("split", call, "later.txt").messages())
        .startsWith("\"later.txt\" tells nothing of engagement " + call);
    assertThat(run("split", call, "oslo.txt").messages())
        .startsWith("That is all that is told of this engagement");
  }

  @Test
  void decisionsOutliveReadingAnew() throws IOException {
    run("merge", ids().get(0), ids().get(1), "--by", "A. Desk");
    Files.writeString(
        folder.resolve("later.meta.json"),
        "{\"source\": \"Example Radio\", \"published\": \"2025-03-16\"}");
    assertThat(run("read", folder.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(ids()).hasSize(1);
  }

  @Test
  void whatIsRejectedCountsForNothingAndIsStillShownInItsDocument() {
    assertThat(run("reject", "later.txt#1", "--by", "A. Desk").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(ids()).hasSize(1);
    assertThat(run("show", "later.txt").results()).contains("[1] Call", "[rejected by A. Desk]");
    try (RecordStore store = RecordStore.openExisting(Path.of(record))) {
      Selection pair =
          new Selection(
              new Selection.Between(new Pair("CAN", "NOR")), Optional.empty(), Optional.empty());
      RecordContents contents = RecordContents.of(store);
      assertThat(contents.claims(pair))
          .extracting(ToldClaim::publisher)
          .contains("Example Agency", "Example Paper")
          .doesNotContain("Example Radio");
      assertThat(contents.counts(new Pair("CAN", "NOR"))).hasSize(1);
    }
    run("accept", "later.txt#1", "--by", "B");
    assertThat(ids()).hasSize(2);
    assertThat(run("show", "later.txt").results()).contains("[accepted by B]");
  }

  @Test
  void notesAreShownWithWhatTheyAreOn() {
    String call = ids().get(0);
    assertThat(run("note", call, "Ask the embassy", "--by", "A. Desk").exitCode()).isZero();
    assertThat(run("show", call).results()).contains("A. Desk noted, ", "“Ask the embassy”");
    assertThat(run("note", call, " ").messages()).startsWith("The note is empty.");
  }

  @Test
  void whatIsNamedMustBeThere() {
    String call = ids().get(0);
    assertThat(run("merge", "abcd", call).messages()).startsWith("\"abcd\" is no engagement of ");
    assertThat(run("merge", call, call).messages()).startsWith("These are one engagement already");
    assertThat(run("accept", "later.txt#7").messages()).startsWith("later.txt has no claim 7; ");
    assertThat(run("withdraw", "abcd").messages()).startsWith("\"abcd\" is no decision of ");
    assertThat(run("reject", call, "--by", " ").messages())
        .startsWith("It is not known who decides");
    assertThat(run("decisions").results()).startsWith("Nobody has decided anything");
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    Matcher id = ID.matcher(run("show").results());
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  private String decision() {
    Matcher id = Pattern.compile("decision ([0-9a-f]{8})").matcher(run("decisions").results());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--record", record));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
