package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;

/** Runs the examples and counterexamples that the rule files carry. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return RuleExamples.of(Rulebook.standard()).stream().map(RuleExamplesTest::test);
  }

  private static DynamicTest test(RuleExamples.Case example) {
    String expected =
        example.expected().isEmpty()
            ? "is silent"
            : "finds " + String.join("; ", example.expected());
    return DynamicTest.dynamicTest(
        "%s %s (%s)".formatted(example.rule(), expected, example.place()),
        () -> assertThat(example.problems(Readout.standard()::read)).isEmpty());
  }
}
