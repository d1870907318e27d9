package org.readout.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;
import org.readout.data.DataFiles;

class AlignmentRulesTest {

  private static final String GOOD = DataFiles.read("rules/alignment.yaml");

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "negotiations, negotiate",
    "communication, communicate",
    "resumed, restore",
    "tranquillity, tranquility",
    "neighbours, neighbors",
    "telephone, phone",
    "settlement, solution",
    "cooperation, cooperate"
  })
  void wordsThatStandForEachOther(String one, String other) {
    AlignmentRules rules = AlignmentRules.standard();
    assertThat(rules.term(one)).isEqualTo(rules.term(other));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"north, south", "tariff, traffic", "arms, army", "treaty, trade"})
  void wordsThatDoNot(String one, String other) {
    AlignmentRules rules = AlignmentRules.standard();
    assertThat(rules.term(one)).isNotEqualTo(rules.term(other));
  }

  @Test
  void sayWhatIsWrongAndWhere() {
    assertWrong("  wording:", "  wordings:", "unknown field \"wordings\"");
    assertWrong("value: 0.8\n", "value: much\n", "\"much\" is no number from -10 to 10");
    assertWrong("value: 0.8\n", "value: NaN\n", "\"NaN\" is no number from -10 to 10");
    assertWrong("value: 0.8\n    reason:", "value: 0.8\n    reasons:", "unknown field \"reasons\"");
    assertWrong("[channel, line]", "[channel, telephone]", "alike to two groups");
    assertWrong("deny: [deny,", "deny: [deny, deny,", "\"deny\" stands twice");
    assertWrong("contact-words:", "contacts:", "unknown field \"contacts\"");
  }

  private static void assertWrong(String right, String wrong, String problem) {
    assertThat(GOOD).contains(right);
    assertThatThrownBy(
            () -> AlignmentRules.read("alignment.yaml", GOOD.replaceFirst(quoted(right), wrong)))
        .isInstanceOf(DataException.class)
        .hasMessageMatching("(?s)alignment\\.yaml:\\d+: .*")
        .hasMessageContaining(problem);
  }

  private static String quoted(String words) {
    return Pattern.quote(words);
  }
}
