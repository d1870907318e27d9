package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

class EnglishEngineTest {

  private final LanguageEngine engine = LanguageEngines.standard();

  private Sentence parse(String text) {
    return engine.parse(text, Span.of(0, text.length()));
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no token " + form));
  }

  @ParameterizedTest(name = "{0}: {2} of {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The foreign minister met his Turkish counterpart in Ankara on Friday. | minister    | nsubj     | met
          The foreign minister met his Turkish counterpart in Ankara on Friday. | counterpart | dobj      | met
          The foreign minister met his Turkish counterpart in Ankara on Friday. | met         | root      |
          The two envoys were received by President Aliyev.                     | envoys      | nsubjpass | received
          The two envoys were received by President Aliyev.                     | by          | agent     | received
          Kallas did not meet Lavrov.                                           | not         | neg       | meet
          The premier said the summit would be held in Samarkand next month.    | held        | ccomp     | said
          The premier said the summit would be held in Samarkand next month.    | summit      | nsubjpass | held
          Vietnam jails blogger over posts                                      | jails       | root      |
          Vietnam jails blogger over posts                                      | blogger     | dobj      | jails
          Britain cuts off financial aid to Rwanda                              | aid         | dobj      | cuts
          Britain cuts off financial aid to Rwanda                              | off         | prt       | cuts
          The ship sailed off the coast of Kenya.                               | off         | prep      | sailed
          """)
  void governs(String text, String dependent, String relation, String governor) {
    Sentence sentence = parse(text);
    Token token = token(sentence, dependent);
    assertThat(token.relation()).isEqualTo(relation);
    assertThat(sentence.governor(token).map(Token::form).orElse(null)).isEqualTo(governor);
  }

  @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The ministers held talks on two ships.       | held      | hold      | VBD
          The ministers held talks on two ships.       | ministers | minister  | NNS
          The ministers held talks on two ships.       | two       | two       | CD
          The treaty of 1999 is in force.              | 1999      | 1999      | CD
          The treaty of 1999 is in force.              | is        | be        | VBZ
          The talks ended with a dinner.               | ended     | end       | VBD
          Norway has provided a room.                  | provided  | provide   | VBN
          China\u2019s envoy didn\u2019t leave early.  | 's        | 's        | POS
          """)
  void tagsAndLemmatises(String text, String form, String lemma, String tag) {
    Token token = token(parse(text), form);
    assertThat(token.lemma()).isEqualTo(lemma);
    assertThat(token.tag()).isEqualTo(tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          James Cleverly met Wang Yi on Thursday.             | Cleverly
          Foreign Secretary James Cleverly will travel there. | Cleverly
          Prime Minister Theresa May spoke to the chancellor. | May
          """)
  void takesACapitalisedWordAfterANameForAName(String text, String form) {
    assertThat(token(parse(text), form).tag()).isEqualTo("NNP");
  }

  @Test
  void takesKnownNamesForNames() {
    String text = "On Monday Cleverly Will Read told May Not Be Ready that they had won.";
    Span name = Span.of(text.indexOf("May"), text.indexOf(" that"));
    Sentence known = engine.parse(text, Span.of(0, text.length()), List.of(name));
    assertThat(known.within(name)).isNotEmpty().allMatch(Token::isProperNoun);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two leaders consulted on the urgent need for aid.            | leaders    | consulted
          The discussions aimed to settle the matter before the summer.    | discussions| aimed
          The statement called for restraint and urged a return to talks.  | statement  | called
          """)
  void findsTheVerbThatLooksLikeAParticiple(String text, String subject, String verb) {
    Sentence sentence = parse(text);
    assertThat(sentence.root().map(Token::form)).hasValue(verb);
    assertThat(token(sentence, verb).tag()).isEqualTo("VBD");
    assertThat(sentence.governor(token(sentence, subject)).map(Token::form)).hasValue(verb);
  }

  @Test
  void findsTheSubjectThatLooksLikeAnApposition() {
    Sentence sentence =
        parse(
            "In a bid to ease quarrels between the two powers, Chad and Niger have voiced a wish.");
    Token subject = token(sentence, "Chad");
    assertThat(subject.relation()).isEqualTo("nsubj");
    assertThat(sentence.governor(subject).map(Token::form)).hasValue("voiced");
  }

  @Test
  void leavesAHeadlineWithAParticipleAlone() {
    Sentence sentence = parse("Talks mediated by Oman");
    assertThat(token(sentence, "mediated").tag()).isEqualTo("VBN");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VIENTIANE -- On July 25 the two ministers met at a hotel.                 | met   | VIENTIANE
          MUSCAT, 3 June (Gulf News Desk) \u2014 Oman's envoy left for Sanaa on Friday. | left  | MUSCAT
          Astana, 2 July 2024 - The president received the guests.                  | received | Astana
          MS PORTER: They will meet on Monday.                                      | meet  | PORTER
          SECRETARY BLINKEN: We spoke about this at length.                         | spoke | BLINKEN
          """)
  void readsASentenceWithoutItsDatelineOrSpeaker(String text, String root, String leadIn) {
    Sentence sentence = parse(text);
    assertThat(sentence.root().map(Token::form)).hasValue(root);
    assertThat(token(sentence, leadIn).relation()).isEqualTo("meta");
    assertThat(sentence.governor(token(sentence, leadIn)).map(Token::form)).hasValue(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping - unlike his predecessor - came in person.",
        "NATO members met: the agenda was long.",
        "The aim was clear: to end the war.",
        "Germany \u2014 with France \u2014 proposed a third way.",
      })
  void aDashOrColonInsideASentenceIsNoLeadIn(String text) {
    assertThat(parse(text).tokens()).noneMatch(token -> token.relation().equals("meta"));
  }

  @Test
  void tagsWithoutParsing() {
    String text = "The talks were called off.";
    Sentence tagged = engine.tag(text, Span.of(0, text.length()));
    assertThat(tagged.isParsed()).isFalse();
    assertThat(tagged.root()).isEmpty();
    assertThat(tagged.tokens()).allMatch(token -> token.head() == -1 && token.relation().isEmpty());
    assertThat(tagged.tokens().stream().map(Token::lemma))
        .containsExactly("the", "talk", "be", "call", "off", ".");
  }

  @Test
  void knowsWhatATokenGoverns() {
    Sentence sentence = parse("Officials from both countries signed a short statement.");
    Token verb = sentence.root().orElseThrow();
    assertThat(verb.form()).isEqualTo("signed");
    assertThat(sentence.children(verb.index(), "nsubj").stream().map(Token::form))
        .containsExactly("Officials");
    assertThat(
            sentence.subtree(token(sentence, "statement").index()).stream()
                .map(Token::form)
                .collect(Collectors.joining(" ")))
        .isEqualTo("a short statement");
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "A headline\n\n\u201cWe met\u201d, he said \u2014 twice.\n";
    Span span = engine.sentences(text).get(1);
    Sentence sentence = engine.parse(text, span);
    assertThat(sentence.tokens().stream().map(token -> token.span().in(text)))
        .containsExactly(
            "\u201c", "We", "met", "\u201d", ",", "he", "said", "\u2014", "twice", ".");
    assertThat(sentence.tokens().stream().map(Token::form))
        .containsExactly("\"", "We", "met", "\"", ",", "he", "said", "\u2014", "twice", ".");
  }

  @Test
  void refusesAStretchWithoutWords() {
    assertThatThrownBy(() -> engine.parse("One.  \n Two.", Span.of(4, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[4,8)");
  }
}
