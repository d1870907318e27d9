package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.claim.ChannelNotice;
import org.readout.record.ToldClaim;

class ChannelBoardTest {

  @Test
  void theLatestNoticeSaysHowALineStands() {
    assertThat(
            board(
                """
                2022-08-06 Post  | channel CHN USA military open                 | talks of commanders
                2022-08-20 Times | channel CHN USA military suspended 2022-08-05 | talks of commanders
                2022-09-01 Post  | channel CHN USA military suspended            | talks of commanders
                2023-11-16 Times | channel CHN USA military resumed 2023-11-15   | military talks
                """))
        .containsExactly(
            "CHN-USA MILITARY: OPEN (1), SUSPENDED since 2022-08-05 (2), OPEN since 2023-11-15 (1);"
                + " asked: ; used: ");
  }

  @Test
  void whatIsAskedForOrRefusedDoesNotChangeHowItStands() {
    assertThat(
            board(
                """
                2023-01-10 Post  | channel CHN USA military suspended           | military talks
                2023-02-10 Post  | channel CHN USA military proposed            | military talks
                2023-05-30 Times | channel CHN USA military refused             | a meeting in Singapore
                2023-06-01 Times | channel CHN USA military resumed (scheduled) | military talks
                """))
        .containsExactly(
            "CHN-USA MILITARY: SUSPENDED (1); asked: PROPOSED REFUSED RESUMED; used: ");
  }

  @Test
  void reportsOfOneDayThatDifferMakeItDisputed() {
    assertThat(
            board(
                """
                2023-01-10 Post  | channel CHN USA leaders open      | the line
                2023-01-10 Times | channel CHN USA leaders suspended | the line
                """))
        .containsExactly("CHN-USA LEADERS: DISPUTED (2); asked: ; used: ");
  }

  @Test
  void whatWasResumedHadBeenSuspended() {
    assertThat(
            board(
                """
                2023-01-10 Post | channel CHN USA trade suspended 2021-05-06 | the dialogue
                2023-01-10 Post | channel CHN USA trade resumed 2023-01-09   | the dialogue
                """))
        .containsExactly("CHN-USA TRADE: OPEN since 2023-01-09 (2); asked: ; used: ");
  }

  @Test
  void anEngagementOfItsLevelIsItsUse() {
    assertThat(
            board(
                """
                2023-11-16 Post  | engagement meeting 2023-11-15 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state | They met.
                2024-04-03 Post  | engagement call 2024-04-02 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state    | They spoke.
                2024-04-03 Times | channel CHN USA leaders used 2024-04-02 | their call
                2024-05-01 Times | engagement meeting 2024-04-26 USA:Antony Blinken:foreign-minister CHN:Xi Jinping:head-of-state | Received.
                2024-05-02 Times | engagement call 2024-06-01 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state (scheduled) | They will speak.
                2024-05-27 Post  | engagement summit 2024-05-26 CHN:Li Qiang:head-of-government JPN:Fumio Kishida:head-of-government KOR:Yoon Suk-yeol:head-of-state | Three met.
                """))
        .containsExactly("CHN-USA LEADERS: ; asked: ; used: 2023-11-15 2024-04-02");
  }

  @Test
  void whatIsDeniedOrPossibleOrOfNobodyKnownIsNoLine() {
    assertThat(
            board(
                """
                2023-01-10 Post | channel CHN USA leaders open (denied)       | the line
                2023-01-10 Post | channel CHN USA leaders open (hypothetical) | the line
                2023-01-10 Post | channel CHN rebels leaders open             | the line
                """))
        .isEmpty();
  }

  private static List<String> board(String press) {
    Press told = Press.of(press);
    return ChannelBoard.of(told.claims(), told.entries(), LedgerRules.standard()).stream()
        .map(ChannelBoardTest::words)
        .toList();
  }

  private static String words(ChannelLine line) {
    return "%s %s: %s; asked: %s; used: %s"
        .formatted(
            line.sides(),
            line.kind(),
            line.history().stream()
                .map(
                    stage ->
                        stage.standing()
                            + stage.since().firstDay().map(day -> " since " + day).orElse("")
                            + " ("
                            + stage.told().size()
                            + ")")
                .collect(Collectors.joining(", ")),
            line.requests().stream().map(ChannelBoardTest::status).collect(Collectors.joining(" ")),
            line.uses().stream()
                .map(use -> use.when().firstDay().orElseThrow().toString())
                .collect(Collectors.joining(" ")));
  }

  private static String status(ToldClaim told) {
    return ((ChannelNotice) told.claim().content()).status().toString();
  }
}
