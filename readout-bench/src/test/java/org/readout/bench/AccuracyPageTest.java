package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of the scorer become a page, in place of the ones before. */
class AccuracyPageTest {

  private static final String FIGURES =
      """
      {"engagements": {"gold": 44, "system": 41, "hit": 37,
                       "precision": 0.925, "recall": 0.8409, "f1": 0.88095},
       "rates": {"place": 0.4545, "act polarity": null}}
      """;

  @Test
  void figuresStandInATable() throws JsonProcessingException {
    AccuracyPage.Scores scores =
        new AccuracyPage.Scores(
            new ObjectMapper().readTree(FIGURES), List.of("false alarms: engagements 0"));
    assertThat(AccuracyPage.measured("readout 9", scores, scores, List.of("all 10 visits")))
        .contains(
            "Measured with readout 9.",
            "| engagements | 44 | 41 | 37 | 0.925 | 0.841 | 0.881 | 0.75 |",
            "| place | 0.455 |",
            "false alarms: engagements 0.",
            "all 10 visits")
        .doesNotContain("act polarity");
  }

  @Test
  void theRestOfThePageStays() {
    assertThat(
            AccuracyPage.with(
                "Before\n<!-- this: begin -->\nold\n<!-- this: end -->\n<!-- that: begin -->\n",
                "this",
                "new\n"))
        .isEqualTo(
            "Before\n<!-- this: begin -->\n\nnew\n\n<!-- this: end -->\n<!-- that: begin -->\n");
  }

  @Test
  void aPageWithoutAPlaceForThemIsRefused() {
    assertThatThrownBy(() -> AccuracyPage.with("Nothing here", "measured", "new"))
        .hasMessageContaining("<!-- measured: begin -->");
  }
}
