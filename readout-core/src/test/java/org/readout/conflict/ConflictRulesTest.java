package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;
import org.readout.data.DataFiles;

class ConflictRulesTest {

  private static final String STANDARD = DataFiles.read("rules/conflicts.yaml");

  @Test
  void examplesHold() {
    assertThat(ConflictRules.standard().examples()).isPositive();
    assertThat(ConflictRules.standard().failingExamples()).isEmpty();
  }

  @Test
  void anExampleThatDoesNotHoldIsNamed() {
    String changed = STANDARD.replace("lasted two hours.\", other", "lasted three hours.\", other");
    assertThat(ConflictRules.read("mine.yaml", changed).failingExamples())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("mine.yaml:")
                    .contains("expected CONTRADICTS, found nothing"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          once: [only, sole]       | once: [only, only]         | "only" stands twice, or holds no word; keep one of them
          once: [only, sole]       | unce: [only, sole]         | unknown field "unce"
          hundred: 100             | hundred: many              | "many" is no number; write digits
          finds: contradicts       | finds: perhaps             | "perhaps" is no degree; write contradicts or may-not-agree
          published: 2023-11-15    | published: yesterday       | "yesterday" is no day; write it as 2024-05-31
          """)
  void mistakesAreNamedWithTheirLine(String right, String wrong, String problem) {
    assertThat(STANDARD).contains(right);
    int line = STANDARD.substring(0, STANDARD.indexOf(right)).split("\n", -1).length;
    String changed = STANDARD.replaceFirst(Pattern.quote(right), wrong);
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> ConflictRules.read("mine.yaml", changed))
        .withMessageContaining("mine.yaml:" + line + ": ")
        .withMessageContaining(problem);
  }
}
