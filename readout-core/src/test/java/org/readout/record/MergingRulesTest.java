package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.readout.data.DataException;
import org.readout.knowledge.KnowledgeBase;

class MergingRulesTest {

  @Test
  void everyRoleIsOneOfTheKnowledgeBase() {
    assertThat(MergingRules.standard().unspecificRoles())
        .isNotEmpty()
        .allSatisfy(role -> assertThat(KnowledgeBase.standard().role(role)).isPresent());
  }

  @Test
  void sayWhatIsWrongAndWhere() {
    assertThatThrownBy(
            () -> MergingRules.read("merging.yaml", "unspecific-roles: [envoy]\nrols: [a]"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("merging.yaml:2: unknown field \"rols\"");
    assertThatThrownBy(
            () -> MergingRules.read("merging.yaml", "unspecific-roles:\n- envoy\n- envoy"))
        .hasMessageContaining("merging.yaml:3: \"envoy\" stands twice");
  }
}
