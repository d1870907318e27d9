package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void statementsStandByIssueAndHolderInOrder() {
    assertThat(
            lines(
                """
                2024-02-01 Post  | says USA taiwan  | The policy has not changed.
                2024-01-01 Post  | says CHN taiwan  | The island is ours.
                2023-01-01 Times | says CHN tariffs | Tariffs hurt both.
                2024-03-01 Times | says CHN taiwan  | There is a red line.
                """))
        .containsExactly(
            "taiwan [CHN]: The island is ours. / There is a red line.",
            "taiwan [USA]: The policy has not changed.",
            "tariffs [CHN]: Tariffs hurt both.");
  }

  @Test
  void wordsThatAreDroppedOrNewAreShown() {
    assertThat(
            lines(
                """
                2023-01-01 Post  | says KOR dprk-nuclear | Seoul seeks the complete, verifiable denuclearisation of the Korean Peninsula.
                2024-01-01 Times | says KOR dprk-nuclear | Seoul seeks the denuclearisation of the Korean Peninsula by dialogue.
                2024-02-01 Times | says KOR dprk-nuclear | Seoul seeks the denuclearisation of the Korean Peninsula by dialogue.
                2024-03-01 Times | says KOR dprk-nuclear | Missiles were fired on Monday.
                """))
        .containsExactly(
            "dprk-nuclear [KOR]: Seoul seeks the complete, verifiable denuclearisation of the Korean"
                + " Peninsula. / Seoul seeks the denuclearisation of the Korean Peninsula by"
                + " dialogue. {-complete verifiable +by dialogue} / Seoul seeks the"
                + " denuclearisation of the Korean Peninsula by dialogue. {same} / Missiles were"
                + " fired on Monday.");
  }

  @Test
  void oneDocumentIsNotComparedWithItself() {
    assertThat(
            lines(
                """
                2024-01-01 Post | says CHN taiwan | Taiwan is the first red line.
                2024-01-01 Post | says CHN taiwan | Taiwan is the very first red line of all.
                """))
        .singleElement()
        .asString()
        .doesNotContain("{");
  }

  @Test
  void whatWasSaidNotToHaveBeenSaidIsShownAndNotCompared() {
    assertThat(
            lines(
                """
                2024-01-01 Post  | says JPN taiwan          | Tokyo supports the island fully.
                2024-02-01 Times | says JPN taiwan (denied) | Tokyo supports the island.
                2024-02-01 Times | says rebels taiwan       | We support the island.
                """))
        .containsExactly(
            "taiwan [JPN]: Tokyo supports the island fully. / Tokyo supports the island.");
  }

  private static List<String> lines(String press) {
    List<String> lines = new ArrayList<>();
    for (Positions.Line line : Positions.of(Press.of(press).claims(), LedgerRules.standard())) {
      List<String> statements =
          line.statements().stream()
              .map(
                  position ->
                      position.words()
                          + position.change().map(change -> " {" + words(change) + "}").orElse(""))
              .toList();
      lines.add(line.issue() + " " + line.holders() + ": " + String.join(" / ", statements));
    }
    return lines;
  }

  private static String words(WordingChange change) {
    List<String> words = new ArrayList<>();
    change.dropped().forEach(run -> words.add("-" + run));
    change.added().forEach(run -> words.add("+" + run));
    return change.none() ? "same" : String.join(" ", words);
  }
}
