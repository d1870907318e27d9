package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.data.DataFiles;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;

/** What is marked in whole texts. */
class BoilerplateMarkerTest {

  private static final String PARAGRAPH =
      "The foreign ministers of Fiji and Samoa met in Suva on Sunday and spoke about fisheries, air "
          + "links and the next summit of the Pacific Islands Forum, which both will attend in "
          + "November, their ministries said in statements that did not differ from each other.";

  @Test
  void sentencesAtTheEndOfAParagraphAreMarkedOneByOne() {
    assertThat(
            marked(
                PARAGRAPH
                    + " AT/SV All Content by Fiji News Agency is licensed under a Creative Commons Licence."))
        .containsExactly(
            "initials: AT/SV",
            "licence: All Content by Fiji News Agency is licensed under a Creative Commons Licence.");
  }

  @Test
  void aTextWrappedByHandIsReadInParagraphs() {
    String wrapped =
        """
        Readout of the Call of the Minister of Fiji with the Minister of Samoa
        The ministers spoke today about fisheries and air links between their
        two countries. They agreed to meet
        in Apia before the year is out, and to hold the next round of talks on
        fish in Suva, the capital of Fiji.

        For more information on the talks and the ministers, please visit the
        pages of both ministries.

        \\###
        """;
    assertThat(marked(wrapped))
        .containsExactly(
            "contact: For more information on the talks and the ministers, please visit the\npages of both ministries.",
            "line of marks: \\###");
  }

  @Test
  void pointsAboveAStoryAreMarkedAndListsInItAreNot() {
    String text =
        """
        Ministers meet in Suva
        Fiji and Samoa speak about fisheries
        - Fiji and Samoa speak about fisheries
        - Next summit in November
        SUVA
        %s
        The ministers agreed:
        - to meet again
        - to fish less
        """
            .formatted(PARAGRAPH);
    assertThat(marked(text))
        .containsExactly(
            "repeats an earlier line: - Fiji and Samoa speak about fisheries",
            "summary points: - Next summit in November");
  }

  @Test
  void answersMayBeRepeated() {
    String text =
        "MS TUI: Yes, I can hear you now.\nQUESTION: Good.\nMS TUI: Yes, I can hear you now.\n";
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void scriptsThatWereTakenForTextAreMarked() {
    assertThat(
            marked(
                PARAGRAPH + "\nwindow.dataLayer = window.dataLayer || [];\n" + PARAGRAPH + " End."))
        .containsExactly("program code: window.dataLayer = window.dataLayer || [];");
  }

  @Test
  void thePublisherIsTakenFromWhereItNamesItself() {
    SourceDocument document =
        Reading.document(
            "a.txt",
            PARAGRAPH + "\nFiji News Agency website contains only a portion of the news stories.");
    assertThat(document.publisher()).contains("Fiji News Agency");
  }

  @Test
  void aStoryWithoutBoilerplateHasNone() {
    assertThat(
            marked(
                "Ministers meet in Suva\n\n"
                    + PARAGRAPH
                    + "\n\nA quarrel over fish\n\n"
                    + PARAGRAPH
                    + " They left."))
        .isEmpty();
  }

  /**
   * The sentences in which other rules find engagements and statements are story, wherever they
   * stand.
   */
  @ParameterizedTest
  @ValueSource(strings = {"engagements", "statements", "reality", "dates"})
  void noSentenceOfTheOtherRulesIsTakenForBoilerplate(String rules) {
    List<String> sentences =
        Pattern.compile("(?m)(?:text: |^ {4}- |: )\"((?:[^\"\\\\]|\\\\.)++)\"")
            .matcher(DataFiles.read("rules/" + rules + ".yaml"))
            .results()
            .map(found -> found.group(1).replace("\\\"", "\"").replaceAll("[\\[\\]]", ""))
            .filter(sentence -> sentence.contains(" ") && sentence.endsWith("."))
            .toList();
    assertThat(sentences).hasSizeGreaterThan(10);
    for (String sentence : sentences) {
      assertThat(marked(sentence)).isEmpty();
      assertThat(marked(PARAGRAPH + "\n" + sentence)).isEmpty();
    }
  }

  @Test
  void aTextMayStopAnywhere() {
    String text =
        PARAGRAPH
            + " (Reporting by Ana Tui)\nRelated stories\nRain in Suva\n(Photo: Ana Tui / AFP)\nBy Ana Tui";
    for (int end = 0; end <= text.length(); end++) {
      String part = text.substring(0, end);
      assertThat(marks(part)).allSatisfy(mark -> assertThat(mark.span().in(part)).isNotBlank());
    }
  }

  @Test
  void hostileTextsAreSurvived() {
    Random random = new Random(7);
    String pieces =
        "(/|>- \n.:\"©By Photo 2023 June SP/PA http://a.b/c@d.e {}[]\\#* All content by ";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        int start = random.nextInt(pieces.length());
        text.append(pieces, start, Math.min(pieces.length(), start + 1 + random.nextInt(9)));
      }
      assertThat(marks(text.toString())).isNotNull();
    }
    assertThat(marks("a/".repeat(500_000))).isNotNull();
    assertThat(marks("By " + "A ".repeat(500_000))).isNotNull();
    assertThat(marks("(".repeat(500_000) + "Photo: x" + ")".repeat(500_000))).isNotNull();
  }

  private static List<Boilerplate> marks(String text) {
    return new BoilerplateMarker(BoilerplateRules.standard())
        .mark(SourceText.of(text), List.of())
        .marks();
  }

  private static List<String> marked(String text) {
    return marks(text).stream().map(mark -> mark.reason() + ": " + mark.span().in(text)).toList();
  }
}
