package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end and where they do not. */
class SentenceBoundariesTest {

  private static final SentenceBoundaries BOUNDARIES = SentenceBoundaries.load();

  /** The sentences, with each line break shown as a slash. */
  private static List<String> sentences(String text) {
    return BOUNDARIES.in(text).stream().map(span -> span.in(text).replace('\n', '/')).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Secretary of State landed in Jeddah.",
        "The envoy of the U.N. Security Council was there.",
        "Mr. Fidan met Mrs. Baerbock and Dr. Jaishankar.",
        "Gen. Li Shangfu shook hands with Lt. Gen. Park.",
        "The truce holds until Nov. 12 and may be extended.",
        "On Sept. 9 the two men spoke by telephone.",
        "Antony J. Blinken and George W. Bush were in the room.",
        "Talks began at 10:30 a.m. local time and ended at 2 p.m. GMT.",
        "They cited Res. 242 and Art. 5 of the charter.",
        "His guest was H.E. Mr. Tokayev.",
        "Officials from Boeing Co. and Airbus were received.",
        "\"Will they come?\" he asked.",
        "Growth was 3.7 per cent against 2.9 per cent.",
        "The ministers of Benin, Togo, etc. were invited.",
        "She wrote to info@ministry.example and waited.",
      })
  void oneSentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  static Stream<Arguments> severalSentences() {
    return Stream.of(
        Arguments.of(
            "They met in the U.S. The talks were short.",
            List.of("They met in the U.S.", "The talks were short.")),
        Arguments.of(
            "It ended at 5 p.m. They flew home.", List.of("It ended at 5 p.m.", "They flew home.")),
        Arguments.of(
            "\u201cWe agree.\u201d He left.", List.of("\u201cWe agree.\u201d", "He left.")),
        Arguments.of(
            "Did they meet? No. Will they?", List.of("Did they meet?", "No.", "Will they?")),
        Arguments.of(
            "He is a citizen of the U.K. Two years ago he moved.",
            List.of("He is a citizen of the U.K.", "Two years ago he moved.")));
  }

  @ParameterizedTest
  @MethodSource
  void severalSentences(String text, List<String> expected) {
    assertThat(sentences(text)).isEqualTo(expected);
  }

  @Test
  void aBlankLineEndsASentence() {
    assertThat(sentences("Readout of a call\n\nThe two leaders\n \nspoke."))
        .containsExactly("Readout of a call", "The two leaders", "spoke.");
  }

  @Test
  void aWrappedLineDoesNot() {
    assertThat(
            sentences(
                """
                The foreign ministers of the four countries met on the margins of the
                General Assembly and welcomed the release of the detainees. They also
                agreed to meet again before the end of the year, in Tashkent or in
                Bishkek, depending on the season.
                """))
        .containsExactly(
            "The foreign ministers of the four countries met on the margins of the/General Assembly"
                + " and welcomed the release of the detainees.",
            "They also/agreed to meet again before the end of the year, in Tashkent or"
                + " in/Bishkek, depending on the season.");
  }

  @Test
  void aTitleRightAboveWrappedTextStandsAlone() {
    assertThat(
            sentences(
                """
                Statement by the Press Secretary on the President's Call with Prime Minister
                President Mulino spoke by telephone this morning with the Prime Minister of
                Trinidad and Tobago, who thanked him for the help that Panama had given after
                the storm of last week.
                """))
        .hasSize(2)
        .startsWith("Statement by the Press Secretary on the President's Call with Prime Minister");
  }

  @Test
  void headlinesCaptionsAndParagraphsOnLinesOfTheirOwn() {
    assertThat(
            sentences(
                """
                Envoys meet in Oslo
                By our correspondent
                OSLO, 3 May - The envoys of the two sides met for the first time in Oslo on Friday, in a house by the fjord that has seen such meetings before.
                Photo: the house by the fjord
                They will meet again, the hosts said, though nobody would say on which day or with whom."""))
        .containsExactly(
            "Envoys meet in Oslo",
            "By our correspondent",
            "OSLO, 3 May - The envoys of the two sides met for the first time in Oslo on Friday, in"
                + " a house by the fjord that has seen such meetings before.",
            "Photo: the house by the fjord",
            "They will meet again, the hosts said, though nobody would say on which day or with"
                + " whom.");
  }

  @Test
  void aLineThatGoesOnInSmallLettersBelongsToTheOneBefore() {
    assertThat(sentences("The statement, which\nthe ministry published on its site\nwas short."))
        .hasSize(1);
  }

  @Test
  void listItems() {
    assertThat(
            sentences(
                """
                The sides agreed
                - To exchange prisoners
                - To reopen the crossing
                1. The first point is about water.
                2. The second is about power.
                (a) a list of names
                \u2022 a map
                """))
        .containsExactly(
            "The sides agreed",
            "- To exchange prisoners",
            "- To reopen the crossing",
            "1. The first point is about water.",
            "2. The second is about power.",
            "(a) a list of names",
            "\u2022 a map");
  }

  @Test
  void rulersAndEndMarksAreLeftOut() {
    assertThat(sentences("They met.\n-----\n\n# # #\n\u2014\nThey left.\n"))
        .containsExactly("They met.", "They left.");
  }

  @Test
  void carriageReturnsAndOtherLineBreaks() {
    assertThat(sentences("One met Two.\r\n\r\nThree met Four.\u2028Five\r\rSix"))
        .containsExactly("One met Two.", "Three met Four.", "Five", "Six");
  }

  @Test
  void nothingInNothing() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\t\u00a0\n")).isEmpty();
  }

  @Test
  void aSentenceWithoutAnEndIsCut() {
    List<String> sentences = sentences("a word; ".repeat(2_000));
    assertThat(sentences).hasSizeGreaterThan(5).allMatch(sentence -> sentence.length() <= 2_000);
    assertThat(sentences).allMatch(sentence -> sentence.endsWith(";"));
  }
}
