package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Span;

class RelationScoreTest {

  private static final MarkedSentence ROW =
      MarkedSentence.of(2, "<s>Peru</s> and Chile thanked <t>Fiji</t> for it.", "SUPPORT");

  @ParameterizedTest(name = "{0} > {1}, mutual: {2}: {3}")
  @CsvSource({
    "Peru,       Fiji,  false, true",
    "Peru Chile, Fiji,  false, true",
    "Chile,      Fiji,  false, false",
    "Fiji,       Peru,  false, false",
    "Peru Fiji,  '',    true,  true",
    "Fiji Peru,  '',    true,  true",
    "Peru Chile, '',    true,  false",
    "Peru,       '',    false, false"
  })
  void anEventRelatesTheMarkedPair(
      String actors, String recipients, boolean mutual, boolean relates) {
    assertThat(event("SUPPORT", actors, recipients, mutual).relates(ROW)).isEqualTo(relates);
  }

  @Test
  void everyShareHasItsOwnBase() {
    RelationScore score = new RelationScore();
    MarkedSentence missed = MarkedSentence.of(4, "<s>Peru</s> sued <t>Fiji</t>.", "ACCUSE");
    MarkedSentence half = MarkedSentence.of(6, "<t>Fiji</t> was sued.", "ACCUSE");
    score.add(ROW, "SUPPORT", true);
    score.add(missed, "SUPPORT", false);
    score.add(half, RelationScore.NOTHING, false);
    score.add(
        List.of(
            event("SUPPORT", "Peru", "Fiji", false),
            event("AGREE", "Peru", "Fiji", false),
            event("SUPPORT", "Chile", "Fiji", false)),
        List.of(ROW));
    assertThat(score.figures("all"))
        .isEqualTo("| all | 3 | 0.500 | 0.333 | 3 | 0.333 | 2 | 0.500 |\n");
    assertThat(score.halfMarked()).isEqualTo(1);
    assertThat(score.confusion())
        .contains("| ACCUSE |  | 1 | 0.00 | 0 |")
        .contains("| SUPPORT |  | 1 | 1.00 | 1 |");
  }

  private static ToldEvent event(String root, String actors, String recipients, boolean mutual) {
    return new ToldEvent(root, sides(actors), sides(recipients), mutual);
  }

  private static List<List<Span>> sides(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(
            name -> {
              int start = ROW.text().indexOf(name);
              return List.of(Span.of(start, start + name.length()));
            })
        .toList();
  }
}
