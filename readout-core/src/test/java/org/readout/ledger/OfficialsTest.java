package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficialsTest {

  private static final String PRESS =
      """
      2021-06-11 Post  | engagement call 2021-06-10 USA:Antony Blinken:foreign-minister CHN:Wang Yi:foreign-minister    | Blinken called Wang Yi.
      2023-02-04 Times | engagement call 2023-02-03 USA:Antony Blinken:foreign-minister CHN:Wang Yi:party-foreign-affairs-head | Blinken called Wang Yi.
      2023-02-05 Times | engagement visit 2023-02-10 USA:Antony Blinken:foreign-minister CHN (cancelled) | The visit is off.
      2024-07-01 Times | says CHN:Wang Yi:foreign-minister taiwan | He spoke.
      2024-07-02 Times | says rebels:Some One:negotiator taiwan | He spoke.
      2024-07-03 Times | says USA:John Kerry:foreign-minister taiwan (background) | He spoke.
      """;

  @Test
  void officesAreThoseOfTheirTimeAndAChangeIsSeen() {
    assertThat(lines("CHN"))
        .containsExactly(
            "CHN Wang Yi: foreign-minister 2021-06-11..2024-07-01, party-foreign-affairs-head"
                + " 2023-02-04..2023-02-04; USA Antony Blinken 2");
  }

  @Test
  void onlyThoseOfTheStatesAskedForAndNobodyOutOfHistory() {
    assertThat(lines("USA"))
        .containsExactly(
            "USA Antony Blinken: foreign-minister 2021-06-11..2023-02-05; CHN Wang Yi 2");
  }

  @Test
  void theEvidenceNamesThePerson() {
    Official wang = Press.of(PRESS).ledger("2025-01-01", "CHN").officials().get(0);
    assertThat(wang.offices().get(0).told())
        .extracting(told -> told.claim().evidence().get(0).quote())
        .containsExactly("Blinken called Wang Yi.");
  }

  private static List<String> lines(String state) {
    return Press.of(PRESS).ledger("2025-01-01", state).officials().stream()
        .map(
            official ->
                official.polity()
                    + " "
                    + official.person().name()
                    + ": "
                    + official.offices().stream()
                        .map(
                            held ->
                                held.office().orElseThrow().title()
                                    + " "
                                    + held.first().orElseThrow()
                                    + ".."
                                    + held.last().orElseThrow())
                        .collect(Collectors.joining(", "))
                    + "; "
                    + official.counterparts().stream()
                        .map(
                            other ->
                                other.polity()
                                    + " "
                                    + other.name().orElse("")
                                    + " "
                                    + other.times())
                        .collect(Collectors.joining(", ")))
        .toList();
  }
}
