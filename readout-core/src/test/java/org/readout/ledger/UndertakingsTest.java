package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.knowledge.KnowledgeBase;

class UndertakingsTest {

  @Test
  void aRequestIsFollowedToItsAnswerAndItsBreach() {
    assertThat(
            lines(
                """
                2023-01-10 Post  | undertaking asked asked USA > CHN                | to curb exports of fentanyl precursors
                2023-03-01 Times | undertaking refused refused CHN > USA            | curbing the exports of fentanyl precursors
                2023-11-16 Post  | undertaking agreed agreed CHN USA 2024-01-31     | to curb exports of precursors for fentanyl
                2023-12-01 Post  | undertaking asked asked USA > CHN                | curb precursor exports for fentanyl
                2024-03-01 Times | undertaking pledged lapsed CHN > USA             | to curb fentanyl precursor exports
                """))
        .containsExactly(
            "CHN USA > CHN USA LAPSED due 2024-01-31: ASKED* REFUSED* AGREED* ASKED LAPSED*");
  }

  @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to visit Washington                     | a visit to Washington                        | one
          to lift the sanctions on its oil        | to impose sanctions on its oil               | two
          to buy 200 aircraft from Boeing         | to buy 500 aircraft from Boeing              | two
          to buy aircraft from Boeing             | to buy 500 aircraft from Boeing              | one
          to respect China's sovereignty          | to respect China's interests                 | two
          to resume talks on tariffs              | to resume talks between their defence chiefs | two
          talks                                   | talks                                        | one
          talks                                   | a dialogue                                   | two
          """)
  void deedsAreOneByTheirTellingWords(String deed, String other, String count) {
    assertThat(
            lines(
                """
                2023-01-10 Post  | undertaking asked asked USA > CHN | %s
                2023-01-20 Times | undertaking asked asked USA > CHN | %s
                """
                    .formatted(deed, other)))
        .hasSize(count.equals("one") ? 1 : 2);
  }

  @Test
  void whoOwesWhomKeepsThemApart() {
    assertThat(
            lines(
                """
                2023-01-10 Post | undertaking asked asked USA > CHN      | to respect freedom of navigation
                2023-01-10 Post | undertaking asked asked CHN > USA      | to respect freedom of navigation
                2023-01-10 Post | undertaking pledged agreed CHN > JPN   | to respect freedom of navigation
                2023-01-10 Post | undertaking warned unknown CHN > USA   | to respect freedom of navigation
                """))
        .containsExactlyInAnyOrder(
            "CHN > USA ASKED: ASKED*",
            "USA > CHN ASKED: ASKED*",
            "CHN > JPN AGREED: AGREED*",
            "CHN > USA UNKNOWN: UNKNOWN*");
  }

  @Test
  void whatWasNotSaidOrOnlyImaginedIsNone() {
    assertThat(
            lines(
                """
                2023-01-10 Post | undertaking agreed agreed CHN > USA (negated)       | to curb exports of steel
                2023-01-10 Post | undertaking pledged agreed USA > TWN (hypothetical) | to defend the island
                2023-01-10 Post | undertaking asked asked USA > rebels                | to disarm at once
                """))
        .isEmpty();
  }

  @Test
  void reportsOfOneDayThatDifferAreDisputed() {
    List<UndertakingLine> lines =
        undertakings(
            """
            2023-01-10 Post  | undertaking agreed agreed CHN > USA   | to curb exports of steel
            2023-01-10 Times | undertaking refused refused CHN > USA | to curb exports of steel
            """);
    assertThat(lines).singleElement().matches(UndertakingLine::disputed);
  }

  @ParameterizedTest(name = "due {0}, last said {1}, seen from {2}: {3}")
  @CsvSource({
    "2025-11-12, 2025-09-10, 2025-11-13, true",
    "2025-11-12, 2025-09-10, 2025-11-12, false",
    "2025-11-12, 2025-11-20, 2025-12-01, false",
    "-,          2025-09-10, 2025-12-01, false"
  })
  void aDayThatPassedWithoutAWordIsSaidToHavePassed(
      String due, String said, String seenFrom, boolean unheard) {
    UndertakingLine line =
        undertakings(
                """
                2025-09-01 Post  | undertaking agreed agreed CHN USA %s | to suspend tariffs on steel
                %s Times | undertaking agreed agreed CHN USA -  | to suspend tariffs on steel
                """
                    .formatted(due, said))
            .get(0);
    assertThat(line.isDueUnheard(LocalDate.parse(seenFrom))).isEqualTo(unheard);
  }

  private static List<UndertakingLine> undertakings(String press) {
    return Undertakings.of(
        Press.of(press).claims(), LedgerRules.standard(), KnowledgeBase.standard());
  }

  /** Who owes whom, how it stands, due when, and the steps; those that changed it with a star. */
  private static List<String> lines(String press) {
    return undertakings(press).stream()
        .map(
            line ->
                String.join(" ", line.owing())
                    + " > "
                    + String.join(" ", line.owed())
                    + " "
                    + line.standing()
                    + line.due().firstDay().map(day -> " due " + day).orElse("")
                    + ": "
                    + line.steps().stream()
                        .map(step -> step.standing() + (step.changed() ? "*" : ""))
                        .collect(Collectors.joining(" ")))
        .toList();
  }
}
