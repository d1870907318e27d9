package org.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void noEscapeSequenceReachesTheTerminal() {
    assertThat(Plain.line("a \u001b[31mred\u001b[0m \u009b2Jword\u0007\u0000 \u007f"))
        .isEqualTo("a [31mred [0m 2Jword");
  }

  @Test
  void noMarkTurnsTheTextAround() {
    assertThat(Plain.line("report\u202etxt.exe\u2066\u200f")).isEqualTo("reporttxt.exe");
  }

  @Test
  void otherScriptsStay() {
    String text =
        "\u738b\u6bc5, \u0421\u0435\u0440\u0433\u0435\u0439, \u0639\u0631\u0628\u064a, \ud83d\udd4a";
    assertThat(Plain.line(text)).isEqualTo(text);
  }

  @Test
  void whiteSpaceBecomesOneSpace() {
    assertThat(Plain.line("  two\r\n\t words\u00a0 here ")).isEqualTo("two words here");
  }
}
