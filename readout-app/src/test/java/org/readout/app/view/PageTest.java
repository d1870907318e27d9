package org.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void wrapsAndIndents() {
    Page page = new Page(20, false);
    page.line(2, Words.of("The two sides held talks in Geneva."));
    assertThat(page)
        .hasToString(
            """
              The two sides held
                talks in Geneva.
            """);
  }

  @Test
  void aWordOfSeveralStylesStaysWhole() {
    Page page = new Page(12, false);
    page.line(0, 0, Words.of("held talks").and(Style.MARK, "[1]").and(" there"));
    assertThat(page).hasToString("held\ntalks[1]\nthere\n");
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    Page page = new Page(10, false);
    page.line(0, 0, Words.of("see https://example.org/a/long/address now"));
    assertThat(page).hasToString("see\nhttps://example.org/a/long/address\nnow\n");
  }

  @Test
  void coloursDoNotCountAsColumns() {
    Page page = new Page(9, true);
    page.line(0, 0, Words.of(Style.STRONG, "Call").and(" held"));
    assertThat(page).hasToString("\u001b[1mCall\u001b[0m held\n");
  }
}
