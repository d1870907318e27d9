package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoilerplateRulesTest {

  @Test
  void everyExampleIsMarkedAsItSays() {
    assertThat(BoilerplateRules.standard().failingExamples()).isEmpty();
  }
}
