package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.contents.Selection;
import org.readout.knowledge.KnowledgeBase;

class SubjectsTest {

  @ParameterizedTest
  @CsvSource({
    "USA-CHN, CHN-USA",
    "usa-chn, CHN-USA",
    "China-Iran, CHN-IRN",
    "Guinea-Bissau-France, FRA-GNB",
    "EU-CHN, CHN-EU"
  })
  void twoNamesAreAPair(String words, String pair) {
    assertThat(Subjects.subject(words, KnowledgeBase.standard()))
        .isInstanceOfSatisfying(
            Selection.Between.class, named -> assertThat(named.pair()).hasToString(pair));
  }

  @ParameterizedTest
  @CsvSource({"CHN, CHN", "China, CHN", "Guinea-Bissau, GNB", "nato, NATO", "Timor-Leste, TLS"})
  void oneNameIsAState(String words, String id) {
    assertThat(Subjects.subject(words, KnowledgeBase.standard()))
        .isEqualTo(new Selection.Alone(id));
  }

  @Test
  void whatIsUnknownIsSaidWithWhatIsNear() {
    assertThatThrownBy(() -> Subjects.subject("USA-CHI", KnowledgeBase.standard()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("\"CHI\" is no state or body")
        .hasMessageContaining("CHN (China)");
  }

  @Test
  void aStateHasNoAffairsWithItself() {
    assertThatThrownBy(() -> Subjects.subject("CHN-China", KnowledgeBase.standard()))
        .hasMessageContaining("names China twice");
  }
}
