package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.readout.Readout;
import org.readout.app.web.SampleRoom;

/** What the reading room says of itself. */
@TestInstance(Lifecycle.PER_CLASS)
class MethodPageTest {

  private final SampleRoom room = SampleRoom.open();

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void theFiguresAreThoseThatWereMeasured() throws IOException {
    String measured = Files.readString(Path.of("../docs/accuracy.md"));
    String line =
        measured
            .lines()
            .filter(each -> each.startsWith("| engagements (main only)"))
            .findFirst()
            .orElseThrow();
    String page = room.get("/about/method").body();
    for (String cell : line.split("\\|", -1)) {
      assertThat(page).contains("<td>" + cell.strip() + "</td>");
    }
    assertThat(page).contains("The rules were improved by looking at these very documents");
  }

  @Test
  void theVersionIsThatOfTheProgramAndItsData() {
    assertThat(room.get("/about/method").body()).contains(Readout.standardVersion());
    assertThat(room.json("/about/method.json").path("version").asText())
        .isEqualTo(Readout.standardVersion());
  }

  @Test
  void everyFileThatHasRulesIsListed() throws IOException {
    Path folder = Path.of("../data/rules");
    Set<String> withRules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        if (Files.readString(file).contains("purpose:")) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          withRules.add(name.substring(0, name.length() - ".yaml".length()));
        }
      }
    }
    assertThat(RuleFile.all().stream().map(RuleFile::name).collect(Collectors.toSet()))
        .isEqualTo(withRules);
  }

  @Test
  void aRuleStandsWithItsPurposeAndItsExamples() {
    assertThat(room.get("/about/rules?file=acts/accuse").body())
        .contains("One side accuses or blames another.")
        .contains("accuse-allege")
        .contains("Russia accused Ukraine of shelling a village.")
        .contains("Egypt was accused of torture.");
    assertThat(RuleFile.all())
        .allSatisfy(
            file ->
                assertThat(file.rules())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.purpose()).isNotBlank()));
    assertThat(room.get("/about/rules?file=../../VERSION").statusCode()).isEqualTo(404);
  }

  @Test
  void theSourcesOfTheDataAreThere() {
    assertThat(room.get("/about/sources").body())
        .contains("GeoNames")
        .contains("CC BY 4.0")
        .doesNotContain("**")
        .doesNotContain("](");
  }

  @Test
  void markdownIsReadAsFarAsItIsUsed() {
    Prose prose =
        Prose.of(
            """
            # Title
            A **bold** word, `code` and a [link](https://example.org/),
            on two lines.

            | a | b |
            |---|---|
            | 1 | 2 |

            - one
              more
            - two

            ```
            as * it | is
            ```
            """);
    assertThat(prose.blocks())
        .extracting(Prose.Block::kind)
        .containsExactly(
            Prose.Kind.HEADING,
            Prose.Kind.PARAGRAPH,
            Prose.Kind.TABLE,
            Prose.Kind.LIST,
            Prose.Kind.CODE);
    assertThat(prose.blocks().get(1).text())
        .isEqualTo("A bold word, code and a link, on two lines.");
    assertThat(prose.blocks().get(2).rows()).containsExactly(List.of("a", "b"), List.of("1", "2"));
    assertThat(prose.blocks().get(3).rows()).containsExactly(List.of("one more"), List.of("two"));
    assertThat(prose.blocks().get(4).text()).isEqualTo("as * it | is");
  }
}
