package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Span;

class MarkedSentenceTest {

  private static final String HEADER = "id\tsentence\tmarked_sentence\tplover_root";

  @Test
  void marksAreTakenOutAndRemembered() {
    MarkedSentence row =
        MarkedSentence.of(
            2, "<s>Peru </s>praised <t>Fiji</t>; <s>Peru</s> thanked <t>Fiji</t>.", "SUPPORT");
    assertThat(row.text()).isEqualTo("Peru praised Fiji; Peru thanked Fiji.");
    assertThat(words(row, row.sources())).containsExactly("Peru", "Peru");
    assertThat(words(row, row.targets())).containsExactly("Fiji", "Fiji");
    assertThat(row.isMarkedTwice()).isTrue();
    assertThat(row.isLearnedFrom()).isTrue();
  }

  @Test
  void oneMarkMayLieInTheOther() {
    MarkedSentence row = MarkedSentence.of(3, "<t>The mayor of <s>Lima</s></t> resigned.", "YIELD");
    assertThat(words(row, row.sources())).containsExactly("Lima");
    assertThat(words(row, row.targets())).containsExactly("The mayor of Lima");
    assertThat(row.isLearnedFrom()).isFalse();
  }

  @Test
  void aSideMayBeUnmarked() {
    MarkedSentence row = MarkedSentence.of(4, "<t>Two papers</t> were banned.", "COERCE");
    assertThat(row.isMarkedTwice()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7,Peru waits,ACCUSE     | rows.tsv:2: 3 cells where the header has 4
          x,Peru,Peru,ACCUSE      | rows.tsv:2: the id "x" is no number
          """)
  void whatIsWrongIsToldByLine(String row, String problem) {
    assertThatThrownBy(
            () -> MarkedSentence.read("rows.tsv", List.of(HEADER, row.replace(',', '\t'))))
        .hasMessageContaining(problem);
  }

  @Test
  void theColumnsMustBeThere() {
    assertThatThrownBy(() -> MarkedSentence.read("rows.tsv", List.of("id\ttext")))
        .hasMessageContaining("rows.tsv:1: no column \"marked_sentence\"");
  }

  private static List<String> words(MarkedSentence row, List<Span> spans) {
    return spans.stream().map(span -> span.in(row.text())).toList();
  }
}
