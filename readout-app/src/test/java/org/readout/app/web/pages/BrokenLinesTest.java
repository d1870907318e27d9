package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that were broken to fit a page are read as one; others stand as they are. */
class BrokenLinesTest {

  private static final String BROKEN =
      """
      Ministers of Norway and Iceland speak by telephone on fish
      OSLO, 3 May 2024

      The foreign ministers of Norway and Iceland spoke by telephone on Friday. They
      agreed that the talks on mackerel, which were broken off in March, should begin
      again before the summer, and that officials of both sides would meet in Bergen.

      Present on the line:
      the ambassador of Norway
      the ambassador of Iceland
      """;

  @Test
  void aBreakThatFitsALineToAPageIsASpaceAndNothingMoves() {
    String flowing = BrokenLines.of(BROKEN).flowing();
    assertThat(flowing)
        .hasSameSizeAs(BROKEN)
        .contains("on Friday. They agreed that")
        .contains("should begin again before");
  }

  @Test
  void headlinesDatelinesListsAndParagraphsKeepTheirLines() {
    assertThat(BrokenLines.of(BROKEN).flowing())
        .contains("telephone on fish\nOSLO, 3 May 2024\n\nThe foreign")
        .contains("line:\nthe ambassador of Norway\nthe ambassador of Iceland\n");
  }

  @Test
  void aTextWhoseLinesAreParagraphsStaysAsItIs() {
    String text = ("Norway and Iceland agreed on much, as was to be expected. ".repeat(4) + "\n");
    assertThat(BrokenLines.of(text.repeat(6)).flowing()).isEqualTo(text.repeat(6));
  }

  @Test
  void shortLinesStayAsTheyAre() {
    String text = "Norway: yes\nIceland: no\nCanada: not\nany more\n";
    assertThat(BrokenLines.of(text).flowing()).isEqualTo(text);
    assertThat(BrokenLines.of("").flowing()).isEmpty();
  }
}
