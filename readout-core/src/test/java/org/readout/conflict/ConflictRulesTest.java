package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConflictRulesTest {

  @Test
  void examplesHold() {
    assertThat(ConflictRules.standard().examples()).isPositive();
    assertThat(ConflictRules.standard().failingExamples()).isEmpty();
  }
}
