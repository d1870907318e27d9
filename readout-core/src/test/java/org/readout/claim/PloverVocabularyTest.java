package org.readout.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;
import org.readout.data.DataFiles;

class PloverVocabularyTest {

  private static final PloverVocabulary VOCABULARY = PloverVocabulary.standard();

  @Test
  void hasTheContextsOfTheManual() {
    assertThat(VOCABULARY.contexts()).hasSize(37).contains("diplomatic", "cbrn", "lgbt");
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          AGREE,    -,                      2.5
          CONSULT,  visit,                  4
          CONSULT,  third-party,            1
          CONSULT,  third-party multilateral, 4
          ACCUSE,   -,                      -3
          PROTEST,  vandalize,              -5
          ASSAULT,  beat unconventional,    -10
          REJECT,   deny,                   -2
          RETREAT,  disarm resign,          10
          """)
  void theStrongestModeDecidesTheScore(ActType type, String modes, double score) {
    List<String> named = modes == null ? List.of() : List.of(modes.split(" ", -1));
    assertThat(VOCABULARY.modes(type)).containsAll(named);
    assertThat(VOCABULARY.score(type, named)).isEqualTo(score);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two navies held a drill off Guam.                   | military
          They discussed tariffs, fentanyl and Taiwan.            | economic illegal_drugs
          A hacker attacked the vote.                             | cyber
          The embassy closed its borderline case.                 | diplomatic
          They spoke for an hour.                                 | -
          """)
  void wordsTellWhatASentenceIsAbout(String sentence, String contexts) {
    List<String> expected = contexts.equals("-") ? List.of() : List.of(contexts.split(" ", -1));
    assertThat(VOCABULARY.contextsIn(sentence)).isEqualTo(expected);
  }

  @Test
  void denialsAndCondolencesAreOurs() {
    assertThat(VOCABULARY.isHouse(ActType.REJECT, List.of("deny"))).isTrue();
    assertThat(VOCABULARY.isHouse(ActType.SUPPORT, List.of("condole"))).isTrue();
    assertThat(VOCABULARY.isHouse(ActType.REJECT, List.of("meet"))).isFalse();
    assertThat(VOCABULARY.isHouse(ActType.ASSAULT, List.of("deny"))).isFalse();
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quad: 1            | quad: 2             | p.yaml:4: AGREE is of quad class 1, not 2; correct it
          score: 2.5         | score: 25           | p.yaml:5: "25" is no score; write a number from -10 to 10, as -3.5
          AGREE:             | PROMISE:            | "PROMISE" is no event type; write one of [ASSAULT
          AGREE:             | PROMISE:            | the type AGREE is missing; add it
          UN: UNO            | UN: uno             | "uno" is no code; write three capitals or figures, as UNO
          words: [gay        | sense: [gay         | unknown field "sense"; use one of [meaning, roles, words]
          fentanyl           | Fentanyl            | "Fentanyl" is not in lower case; write it in lower case
          'deny: {house: "yes"' | 'deny: {house: "1"' | "house" is yes or not there; write "yes"
          """)
  void saysWhatIsWrongAndWhere(String from, String to, String problem) {
    String whole = DataFiles.read("vocabulary/plover.yaml");
    String content = whole.substring(whole.indexOf("types:"));
    assertThat(content).contains(from);
    assertThatThrownBy(
            () ->
                PloverVocabulary.read(
                    "p.yaml", content.replaceFirst(java.util.regex.Pattern.quote(from), to)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(problem);
  }
}
