package org.readout.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;

class DateRulesTest {

  private static final String HEAD =
      """
      published: 2025-09-10
      vocabulary:
        month:
          5: [May]
      bounds: {until: [until], since: [since]}
      attributive: {dating: [in], determiners: [the], joining: [and], not-nouns: [of], event-nouns: [war]}
      expressions:
      """;

  @Test
  void everyExampleOfTheRulesHolds() {
    assertThat(DateFinder.standard().checkExamples()).isEmpty();
  }

  @Test
  void anExampleThatDoesNotHoldIsReported() {
    String rule =
        """
        - id: day
          purpose: A day.
          kind: day
          patterns: ["{month} {day}"]
          examples:
            - {text: "on [May 3]", is: 2025-05-04}
            - {text: "on [June 3]", is: 2025-06-03}
          counterexamples: ["May 5"]
        """;
    assertThat(DateFinder.of("dates.yaml", HEAD + rule).checkExamples())
        .containsExactly(
            "dates.yaml:13: day reads \"May 3\" as 2025-05-03, not 2025-05-04",
            "dates.yaml:14: day does not find: on [June 3]",
            "dates.yaml:15: day finds \"May 5\" in: May 5");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {id: a, purpose: p, kind: day, patern: ["{month} {day}"]} | unknown field "patern"
          {id: a, purpose: p, kind: date, patterns: [x], examples: [{text: "[x]", is: y}]} | there is no kind "date"
          {id: a, purpose: p, kind: day, patterns: ["{month}"], examples: [{text: "[x]", is: y}]} | the field "day" can stay empty
          {id: a, purpose: p, kind: day, patterns: ["{month} [{day}]"], examples: [{text: "[x]", is: y}]} | the field "day" can stay empty
          {id: a, purpose: p, kind: day, patterns: ["{moon} {day}"], examples: [{text: "[x]", is: y}]} | there is no vocabulary "moon"
          {id: a, purpose: p, kind: day, patterns: ["{month} {day"], examples: [{text: "[x]", is: y}]} | "{" is not closed
          {id: a, purpose: p, kind: day, patterns: ["({month} {day}"], examples: [{text: "[x]", is: y}]} | ")" is missing
          {id: a, purpose: p, kind: day, patterns: ["{month} {day} {day}"], examples: [{text: "[x]", is: y}]} | the field "day" is filled twice
          {id: a, purpose: p, kind: day, patterns: ["[{month}]"], examples: [{text: "[x]", is: y}]} | everything may be missing
          {id: a, purpose: p, kind: day, with: {month: 13}, patterns: ["x {day}"], examples: [{text: "[x]", is: y}]} | "13" is no value of month
          {id: a, purpose: p, kind: day, with: {unit: day}, patterns: ["{month} {day}"], examples: [{text: "[x]", is: y}]} | the kind "day" has no field "unit"
          {id: a, purpose: p, kind: day, patterns: ["{month} {day}"]} | a rule without an example
          {id: a, purpose: p, kind: day, patterns: ["{month} {day}"], examples: [{text: "x", is: y}]} | no brackets around the expression
          {id: a, purpose: p, kind: day, patterns: ["{month} {day}"], examples: [{text: "[x]", is: y, reference: May}]} | "May" is no date
          """)
  void sayWhatIsWrongAndWhere(String rule, String problem) {
    assertThatThrownBy(() -> DateFinder.of("dates.yaml", HEAD + "- " + rule + "\n"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("dates.yaml:8: " + problem);
  }

  @Test
  void anIdMayStandOnlyOnce() {
    String rule =
        "- {id: a, purpose: p, kind: vague, patterns: [x], examples: [{text: '[x]', is: unknown}]}\n";
    assertThatThrownBy(() -> DateFinder.of("dates.yaml", HEAD + rule + rule))
        .hasMessageContaining("dates.yaml:9: the id \"a\" is taken by the rule on line 8");
  }
}
