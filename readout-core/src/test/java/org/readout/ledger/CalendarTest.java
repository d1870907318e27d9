package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

  @Test
  void anEditionThatTwoSentencesNameStandsOnceWithItsMostPreciseTime() {
    assertThat(
            ahead(
                """
                2025-09-01 Post  | occasion gathering APEC_SUMMIT:2025 2025-10-01/2025-10-31 CHN | APEC summit
                2025-09-01 Post  | occasion gathering APEC_SUMMIT:2025 2025-10-31 USA            | APEC summit
                2025-09-02 Times | occasion gathering APEC_SUMMIT - CHN                          | the summit
                2025-09-02 Times | occasion gathering APEC_SUMMIT:2026 2026-11-01/2026-11-30 CHN | APEC summit
                """))
        .containsExactly("2025-10-31 FIXED APEC summit (3)", "2026-11-01 FIXED APEC summit (1)");
  }

  @Test
  void theSameNameAndTimeIsOneOccasionAndTheSameNameAnotherDayIsNot() {
    assertThat(
            ahead(
                """
                2025-09-01 Post  | occasion event - 2025-12-01/2025-12-31 CHN | the Elections
                2025-09-02 Times | occasion event - 2025-12-14 CHN            | The elections
                2025-09-02 Times | occasion event - 2026-02-01 CHN            | the elections
                """))
        .containsExactly(
            "2025-12-14 FIXED the Elections (2)", "2026-02-01 FIXED the elections (1)");
  }

  @Test
  void firmnessIsThatOfTheLatestReport() {
    assertThat(
            ahead(
                """
                2025-09-01 Post  | engagement visit 2025-10-10 USA:Marco Rubio:foreign-minister CHN (proposed)  | He may come.
                2025-09-05 Times | engagement visit 2025-10-10 USA:Marco Rubio:foreign-minister CHN (scheduled) | He will come.
                2025-09-08 Post  | engagement visit 2025-10-10 USA:Marco Rubio:foreign-minister CHN (cancelled) | He will not.
                2025-09-08 Post  | engagement call 2025-10-20 USA:Donald Trump:head-of-state CHN:Xi Jinping:head-of-state (hypothetical) | Perhaps.
                """))
        .containsExactly("2025-10-10 CALLED_OFF VISIT (3)", "2025-10-20 POSSIBLE CALL (1)");
  }

  @Test
  void whatTookPlaceOrPassedOrWasForgottenIsNotAhead() {
    assertThat(
            ahead(
                """
                2025-09-01 Post  | engagement call 2025-09-20 USA:Donald Trump:head-of-state CHN:Xi Jinping:head-of-state (scheduled) | They will.
                2025-09-09 Times | engagement call 2025-09-20 USA:Donald Trump:head-of-state CHN:Xi Jinping:head-of-state | They did.
                2025-09-01 Post  | occasion gathering - 2025-09-09 CHN | yesterday's forum
                2023-09-01 Post  | occasion visit - - CHN (proposed)   | a visit some day
                2025-09-01 Post  | occasion visit - - CHN (proposed)   | a return visit
                2025-09-01 Post  | occasion visit - - CHN (denied)     | a secret visit
                """))
        .containsExactly("- PROPOSED a return visit (1)");
  }

  @Test
  void daysOnWhichUndertakingsFallDueStandThereUnlessADeadlineSaysSo() {
    assertThat(
            ahead(
                """
                2025-09-01 Post  | undertaking agreed agreed CHN USA 2025-11-12 | to suspend tariffs on steel
                2025-09-01 Post  | occasion deadline - 2025-11-12 CHN           | end of the truce
                2025-09-02 Times | undertaking pledged agreed CHN > USA 2025-12-01 | to buy soybeans and maize
                2025-09-02 Times | undertaking refused refused CHN > USA 2025-12-02 | to sell its ports
                """))
        .containsExactly(
            "2025-11-12 FIXED end of the truce (1)",
            "2025-12-01 FIXED to buy soybeans and maize (1)");
  }

  private static List<String> ahead(String press) {
    return Press.of(press).ledger("2025-09-10", "CHN").calendar().stream()
        .map(
            line ->
                "%s %s %s (%d)"
                    .formatted(
                        line.when().firstDay().map(Object::toString).orElse("-"),
                        line.firmness(),
                        name(line.matter()),
                        line.told().size()))
        .toList();
  }

  private static String name(CalendarLine.Matter matter) {
    if (matter instanceof CalendarLine.Contact contact) {
      return contact.entry().form().toString();
    }
    return matter instanceof CalendarLine.Due due
        ? due.undertaking().deed()
        : ((CalendarLine.Gathering) matter).name();
  }
}
