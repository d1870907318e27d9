package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.SourceText.Boilerplate;

class SourceTextTest {

  @ParameterizedTest
  @CsvSource({
    "Wang met Blinken, Wang met Blinken",
    "Wang\\r\\nmet\\rBlinken, Wang\\nmet\\nBlinken",
    "Wang\\u00A0met\\u2009Blinken, Wang met Blinken",
    "Bl\\u00ADin\\u200Bken\\u202E, Blinken",
    "a\\u0007b\\u0085c, a b\\nc",
    "\\uD83D\\uDE00 \\uD83D x, \\uD83D\\uDE00 \\uFFFD x",
    "tab\\there, tab\\there"
  })
  void isCleanedOfWhatNobodySees(String original, String text) {
    assertThat(SourceText.cleaned(unescaped(original)).text()).isEqualTo(unescaped(text));
  }

  @Test
  void leadsBackToTheOriginalAcrossWhatWasCleaned() {
    String original = "Wang\r\nmet Bl\u00ADinken.";
    SourceText text = SourceText.cleaned(original);
    assertThat(text.text()).isEqualTo("Wang\nmet Blinken.");
    assertThat(text.rawSpan(Span.of(9, 16)).in(original)).isEqualTo("Bl\u00ADinken");
    assertThat(text.rawSpan(Span.of(4, 8)).in(original)).isEqualTo("\r\nmet");
    assertThat(text.rawSpan(Span.of(17, 17))).isEqualTo(Span.of(19, 19));
    assertThat(text.rawOffset(17)).isEqualTo(19);
  }

  @Test
  void anOffsetBeyondTheTextIsRefusedWithBothValues() {
    assertThatThrownBy(() -> SourceText.of("Wang").rawOffset(5))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("offset 5 in a text of 4");
  }

  @Test
  void whatABuilderIsGivenOutOfOrderLeadsToWhereItWasPut() {
    SourceText text =
        new SourceTextBuilder().copy("one two", 4, 7).insert(" ").copy("one two", 0, 3).build();
    assertThat(text.text()).isEqualTo("two one");
    assertThat(text.rawSpan(Span.of(0, 3))).isEqualTo(Span.of(4, 7));
    assertThat(text.rawSpan(Span.of(4, 7))).isEqualTo(Span.of(7, 7));
  }

  @Test
  void offsetsNeverGoBackwards() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder original = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        original.append("ab \r\n\t\u00AD\u200B\u00A0é😀".charAt(random.nextInt(12)));
      }
      SourceText text = SourceText.cleaned(original.toString());
      int before = 0;
      for (int offset = 0; offset <= text.text().length(); offset++) {
        assertThat(text.rawOffset(offset)).isGreaterThanOrEqualTo(before);
        before = text.rawOffset(offset);
      }
      assertThat(before).isLessThanOrEqualTo(original.length());
    }
  }

  @Test
  void isCutWhereBoilerplateBeginsAndEnds() {
    SourceText text =
        SourceText.of("They met. SP/PA All rights reserved. End.")
            .withBoilerplate(
                List.of(
                    new Boilerplate(Span.of(16, 36), "rights"),
                    new Boilerplate(Span.of(10, 15), "initials")));
    assertThat(text.parts(Span.of(0, 41)).stream().map(text::quote))
        .containsExactly("They met. ", "SP/PA", " ", "All rights reserved.", " End.");
    assertThat(text.parts(Span.of(12, 20)).stream().map(text::quote))
        .containsExactly("/PA", " ", "All ");
    assertThat(text.isBoilerplate(Span.of(0, 10))).isFalse();
    assertThat(text.isBoilerplate(Span.of(9, 11))).isTrue();
  }

  @Test
  void boilerplateLiesInsideTheText() {
    assertThatThrownBy(
            () ->
                SourceText.of("Wang")
                    .withBoilerplate(List.of(new Boilerplate(Span.of(0, 5), "initials"))))
        .hasMessage("boilerplate [0,5) reaches past the end of a text of 4");
  }

  private static String unescaped(String words) {
    return words
        .replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\u00A0", "\u00A0")
        .replace("\\u00AD", "\u00AD")
        .replace("\\u0007", "\u0007")
        .replace("\\u0085", "\u0085")
        .replace("\\u2009", "\u2009")
        .replace("\\u200B", "\u200B")
        .replace("\\u202E", "\u202E")
        .replace("\\uFFFD", "\uFFFD")
        .replace("\\uD83D", "\uD83D")
        .replace("\\uDE00", "\uDE00");
  }
}
