package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

/** Whatever the text, the words are where their spans say, in order, and the parse is a tree. */
class OddTextTest {

  private final LanguageEngine engine = LanguageEngines.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "...",
        "( a ) and [ 5 ] stand apart",
        "\u4e2d\u7f8e\u4e24\u56fd\u5143\u9996\u4e3e\u884c\u4f1a\u8c08\u3002\u53cc\u65b9\u540c\u610f\u3002",
        "\u0412\u0441\u0442\u0440\u0435\u0447\u0430 \u043f\u0440\u043e\u0448\u043b\u0430 \u0432 \u041c\u043e\u0441\u043a\u0432\u0435.",
        "\u0627\u0644\u062a\u0642\u0649 \u0627\u0644\u0648\u0632\u064a\u0631\u0627\u0646 \u0641\u064a \u0627\u0644\u0642\u0627\u0647\u0631\u0629.",
        "nego\u00adtia\u00adtions re\u00adsumed",
        "a\u00a0b\u2009c\u3000d\u200be\ufefff",
        "broken \ud83d surrogates \ude00 and whole \ud83d\ude00 ones",
        "\u0000control\u0007 characters\u001b[0m",
        "it\u2019s 5\u20137 o\u2019clock\u2026 \u00abso\u00bb \u2014 \u201ewell\u201d",
        "US$5m, 1:30pm, 1990s-'95, no.No. A.B.C.d e@f.g http://h/i?j#k :-) <b>",
        "no_spaces_after.The end.And so,on;and:so!on?",
      })
  void wordsAreWhereTheySayTheyAre(String text) {
    check(text);
  }

  /** Each of these takes the tokenizer's or parser's time to more than a multiple, unbounded. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a-",
        "a:a@",
        "a.b:c@d-",
        "((a) ",
        "'s ",
        "1.2.3",
        "A. B. ",
        "x ",
        "\u4e2d",
        "and and , "
      })
  void longRuns(String unit) {
    check(unit.repeat(20_000 / unit.length()));
  }

  @Test
  void randomMixtures() {
    Random random = new Random(20_230_618);
    List<String> pieces =
        List.of(
            "The minister",
            " met ",
            "Wang",
            "\u2019s",
            "'s",
            " ",
            "\n",
            "\n\n",
            ".",
            "...",
            ",",
            "-",
            "--",
            "\u2014",
            "(",
            ")",
            "\"",
            "\u201c",
            "\u201d",
            "U.S.",
            "Nov. 12",
            "5%",
            "$3.4bn",
            "http://a.b/c",
            "a@b.cd",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u4e2d\u6587",
            "\ud83d\ude00",
            "\ud83d",
            "won't",
            "no.",
            "x".repeat(150),
            ":)",
            "*",
            "\t",
            "and/or",
            "1990-95",
            "'",
            "#tag",
            "\\");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    int sentenceEnd = 0;
    for (Span span : engine.sentences(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(sentenceEnd);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      sentenceEnd = span.end();
      checkWords(text, engine.parse(text, span));
    }
  }

  private static void checkWords(String text, Sentence sentence) {
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      Span span = token.span();
      assertThat(isSpace(text.substring(end, span.start())))
          .as("nothing between the words of %s", text)
          .isTrue();
      assertThat(span.isEmpty()).isFalse();
      assertThat(token.form()).hasSize(span.length());
      assertThat(token.form()).isEqualTo(PlainCharacters.of(text, span));
      assertThat(token.lemma()).isNotEmpty();
      assertThat(token.tag()).isNotEmpty();
      assertThat(token.relation()).isNotEmpty();
      assertThat(sentence.subtree(token.index())).contains(token);
      end = span.end();
    }
    assertThat(isSpace(text.substring(end, sentence.span().end()))).isTrue();
    assertThat(sentence.root()).isPresent();
  }

  private static boolean isSpace(String text) {
    return text.chars().allMatch(character -> PlainCharacters.isSpace((char) character));
  }
}
