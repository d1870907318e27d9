package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;
import org.readout.data.DataFiles;

class ChannelWordsTest {

  private static final ChannelWords WORDS = Rulebook.standard().channelWords();

  @ParameterizedTest
  @CsvSource({
    "line, lines of communication, true",
    "line, a production line, false",
    "channel, a military channel, true",
    "channel, a news channel, false",
    "exchange, an exchange of prisoners, false",
    "exchange, delegation exchanges, true",
    "hotline, the hotline, true",
    "pipeline, a pipeline, false"
  })
  void whatNamesALine(String lemma, String phrase, boolean line) {
    assertThat(WORDS.namesLine(lemma, ChannelWords.plain(phrase))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "a military crisis hotline, CRISIS_LINE",
        "military-to-military talks, MILITARY",
        "Trade talks, TRADE",
        "contacts at the highest level, LEADERS",
        "talks between foreign ministries, FOREIGN_MINISTERS",
        "diplomatic ties, -"
      })
  void whatKindTheWordsTell(String phrase, String kind) {
    assertThat(WORDS.kindByWords(ChannelWords.plain(phrase)).map(Enum::name).orElse(null))
        .isEqualTo(kind);
  }

  @Test
  void aKindThatIsNoneIsRefusedWithItsPlaceAndTheRemedy() {
    String file =
        """
        lines: [{word: channel}]
        kinds:
          - {kind: hotline, words: [hotline]}
        consent: [agree]
        """;
    assertThatThrownBy(() -> ChannelWords.load("vocabulary/channels.yaml", file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("vocabulary/channels.yaml:3")
        .hasMessageContaining("\"hotline\" is no kind of line")
        .hasMessageContaining("crisis-line");
  }

  @Test
  void aRuleWithAStatusThatIsNoneIsRefusedWithItsPlaceAndTheRemedy() {
    String wrong =
        DataFiles.read("rules/channels.yaml").replace("negated: suspended", "negated: shut");
    assertThatThrownBy(
            () ->
                Rulebook.load(
                    file -> file.equals("rules/channels.yaml") ? wrong : DataFiles.read(file)))
        .isInstanceOf(DataException.class)
        .hasMessageMatching(
            "rules/channels.yaml:\\d+: rule channel-resumed yields negated shut; write one of .*");
  }

  @Test
  void aLineThatStandsTwiceIsRefused() {
    String file =
        """
        lines:
          - {word: channel}
          - {word: channel, not: [news]}
        kinds: []
        consent: [agree]
        """;
    assertThatThrownBy(() -> ChannelWords.load("vocabulary/channels.yaml", file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("vocabulary/channels.yaml:3")
        .hasMessageContaining("stands twice");
  }
}
