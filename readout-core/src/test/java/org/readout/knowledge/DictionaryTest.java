package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dictionary finds, and what it leaves alone. */
class DictionaryTest {

  private final Dictionary dictionary = KnowledgeBase.standard().dictionary();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          talks with the PRC                     | PRC=STATE:CHN
          talks with the P.R.C.                  | P.R.C.=STATE:CHN
          the U.S. side                          | U.S.=STATE:USA
          the US side                            | US=STATE:USA
          American officials                     | American=NATIONALITY:USA officials=OFFICE_TITLE:official
          the UK and the U.K.                    | UK=STATE:GBR U.K.=STATE:GBR
          a British plan                         | British=NATIONALITY:GBR
          the DPRK                               | DPRK=ISSUE:dprk-nuclear DPRK=STATE:PRK
          the Republic of Korea                  | Republic of Korea=STATE:KOR
          once called Burma                      | Burma=STATE:MMR
          Türkiye and Turkiye                    | Türkiye=STATE:TUR Turkiye=STATE:TUR
          IRAN REPLIES                           | IRAN=STATE:IRN
          Britain’s view                         | Britain=STATE:GBR
          Côte d’Ivoire or Cote d'Ivoire         | Côte d’Ivoire=STATE:CIV Cote d'Ivoire=STATE:CIV
          the South China Sea                    | South China Sea=ISSUE:south-china-sea South China Sea=PLACE:south-china-sea
          Nato, NATO                             | Nato=ORGANISATION:NATO NATO=ORGANISATION:NATO
          Kim Jong-un, Kim Jong Un               | Kim Jong-un=PERSON:kim-jong-un.prk Kim Jong Un=PERSON:kim-jong-un.prk
          RECEP TAYYIP ERDOĞAN                   | RECEP TAYYIP ERDOĞAN=PERSON:recep-tayyip-erdogan.tur
          the foreign minister                   | foreign minister=OFFICE_TITLE:foreign-minister
          the State Department                   | State Department=INSTITUTION:foreign-ministry
          the Chinese Foreign Ministry           | Chinese Foreign Ministry=INSTITUTION:foreign-ministry
          the Thai Foreign Ministry              | Thai=NATIONALITY:THA Foreign Ministry=INSTITUTION:foreign-ministry
          at the ASEAN summit                    | ASEAN summit=EVENT_SERIES:ASEAN_SUMMIT
          at 3 pm the PM met the FM               | PM=OFFICE_TITLE:head-of-government FM=OFFICE_TITLE:foreign-minister
          told the Washington Post               | Washington Post=MEDIA:the-washington-post
          """)
  void finds(String text, String expected) {
    assertThat(shown(text, 1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they told us so          | in lower case "us" is no state
          a roast turkey           | nor is the bird
          it may snow              | nor a month a minister
          who went there           | nor a question a body
          chinaware and Iranology  | a name inside a word is none
          crisis                   | and ISIS is not in it
          the polish on the table  | nor are the Poles
          Cold War and World Cup   | words to pass over hide nothing and name nothing
          """)
  void leavesAlone(String text, String why) {
    assertThat(dictionary.find(text)).as(why).isEmpty();
  }

  @Test
  void sideBySideNamesAreAllReturned() {
    assertThat(shown("Chinese Foreign Minister Wang Yi", 1))
        .isEqualTo(
            "Chinese=NATIONALITY:CHN Foreign Minister=OFFICE_TITLE:foreign-minister"
                + " Wang Yi=PERSON:wang-yi.chn");
    assertThat(shown("President of the United States", 1))
        .isEqualTo("President=OFFICE_TITLE:head-of-state United States=STATE:USA");
  }

  @Test
  void aCapitalIsBothReadings() {
    assertThat(dictionary.candidates("Beijing"))
        .extracting(candidate -> candidate.kind() + ":" + candidate.detail().orElse(""))
        .containsExactly("METONYM:capital", "PLACE:CHN");
  }

  @Test
  void theMoreImportantPlaceComesFirst() {
    assertThat(dictionary.candidates("Bali").get(0).detail()).contains("IDN");
    assertThat(dictionary.candidates("London"))
        .filteredOn(candidate -> candidate.kind() == Kind.PLACE)
        .first()
        .extracting(Candidate::detail)
        .isEqualTo(java.util.Optional.of("GBR"));
  }

  @Test
  void aFormTiedToAStateNeedsThatStateInTheText() {
    assertThat(shown("He left the mainland.", 9)).isEmpty();
    assertThat(shown("Taiwan said the mainland, China, agreed.", 9))
        .contains("the mainland=METONYM:CHN");
  }

  @Test
  void titlesOfOneStateSayWhich() {
    assertThat(dictionary.candidates("Secretary of State"))
        .extracting(candidate -> candidate.id() + "/" + candidate.detail().orElse("any"))
        .contains("foreign-minister/USA", "head-of-government/VAT");
    assertThat(dictionary.candidates("Foreign Secretary"))
        .extracting(candidate -> candidate.id() + "/" + candidate.detail().orElse("any"))
        .contains("foreign-minister/GBR", "deputy-foreign-minister/IND");
  }

  @Test
  void offsetsAreThoseOfTheTextAsItStands() {
    String text = "»Türkiye’s\u00A0Foreign\nMinister, Hakan Fidan«";
    assertThat(dictionary.find(text))
        .extracting(match -> match.span().in(text))
        .containsExactly("Türkiye", "Foreign\nMinister", "Hakan Fidan");
  }

  @Test
  void hostileTextIsWalkedInBoundedSteps() {
    String text = "Democratic People's ".repeat(20_000);
    assertThat(dictionary.find(text)).isEmpty();
  }

  /** Matches as {@code words=KIND:id}, with so many candidates of each. */
  private String shown(String text, int candidates) {
    List<DictionaryMatch> matches = dictionary.find(text);
    return matches.stream()
        .flatMap(
            match ->
                match.candidates().stream()
                    .collect(Collectors.groupingBy(Candidate::kind))
                    .values()
                    .stream()
                    .flatMap(ofKind -> ofKind.stream().limit(candidates))
                    .map(
                        candidate ->
                            match.span().in(text) + "=" + candidate.kind() + ":" + candidate.id())
                    .sorted())
        .collect(Collectors.joining(" "));
  }
}
