package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;

class BoilerplateRulesTest {

  private static final String GOOD =
      """
      - id: closed
        purpose: Comments.
        find: line
        phrases:
          - Comments are closed
        examples:
          - Comments are closed.
        counterexamples:
          - Comments are open.
      """;

  @Test
  void everyExampleIsMarkedAsItSays() {
    assertThat(BoilerplateRules.standard().failingExamples()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          find: line      ; find: lines         ; 3: "lines" is not known here; write one of [line, sentence, end]
          purpose:        ; porpoise:           ; 2: unknown field "porpoise"
          Comments are closed\\n ; (Comments\\n  ; 5: ")" is missing in "(Comments"
          find: line      ; find: line\\n  where: middle ; 4: "middle" is not known here
          find: line      ; find: line\\n  most-words: many ; 4: "many" is no number from 1 to 999
          find: line      ; find: line\\n  full-stop: no ; 4: "no" is not known here; write never, or leave it out
          id: closed      ; ident: closed       ; 1: unknown field "ident"
          """)
  void aMistakeIsNamedWithItsLine(String old, String changed, String problem) {
    String content = GOOD.replace(lines(old), lines(changed));
    assertThat(content).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> BoilerplateRules.load("mine.yaml", content))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("mine.yaml:" + problem);
  }

  @Test
  void anIdMayStandOnce() {
    assertThatThrownBy(() -> BoilerplateRules.load("mine.yaml", GOOD + GOOD))
        .hasMessage(
            "mine.yaml:10: the id \"closed\" is taken by the rule on line 1; give this rule another"
                + " id");
  }

  @Test
  void anEndMayNotBeginAnywhere() {
    String content =
        GOOD.replace("find: line", "find: end")
            .replace("- Comments are closed\n", "- ... closed\n");
    assertThatThrownBy(() -> BoilerplateRules.load("mine.yaml", content))
        .hasMessageStartingWith(
            "mine.yaml:5: a phrase for the end of a paragraph that begins with");
  }

  @Test
  void examplesThatFailAreNamedWithTheirLines() {
    String content =
        GOOD.replace("- Comments are closed.", "- Comments were closed.")
            .replace("are open", "are closed");
    assertThat(BoilerplateRules.load("mine.yaml", content).failingExamples())
        .containsExactly(
            "mine.yaml:7: the rule \"closed\" marks [] here and should mark [Comments were closed.];"
                + " change the phrases or the example",
            "mine.yaml:9: the rule \"closed\" marks [Comments are closed.] here and should mark [];"
                + " change the phrases or the example");
  }

  private static String lines(String words) {
    return words.replace("\\n", "\n");
  }
}
