package org.readout.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** Words as an index has them, and where they stand. */
class SearchedTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Türkiye's Erdoğan spoke.      | turkiye s erdogan spoke
          TURKIYE Erdogan               | turkiye erdogan
          Erdog\u0306an                 | erdogan
          Łódź, Ærø, Straße             | lodz aero strasse
          the U.S. and the U.S.A.       | the us and the usa
          at 3 p.m. on 5.6.2025         | at 3 pm on 5 6 2025
          Nos. 12-14, 1,000 t           | nos 12 14 1 000 t
          ＷＴＯ ﬁsh №½                  | wto fish 12
          Ελλάς Ελλάδας                 | ελλασ ελλαδασ
          Сергей Лавров, Йошкар         | сергей лавров йошкар
          Пу\u0301тин                    | путин
          Киї\u0432                      | київ
          أحمد إحمد آحمد احمد            | احمد احمد احمد احمد
          الخارجيـــة                    | الخارجيه
          مُحَمَّد                          | محمد
          ٢٠٢٥ ۲۰۲۵                     | 2025 2025
          外交部长王毅                    | 外交 交部 部长 长王 王毅 毅
          中美会谈, 5次                   | 中美 美会 会谈 谈 5 次
          ガイコウ                        | ガイ イコ コウ ウ
          ｶﾞｲｺｳ                           | ガイ イコ コウ ウ
          외교부는                        | 외교 교부 부는 는
          G20峰会                        | g20 峰会 会
          नई दिल्ली                         | नई दिल्ली
          … — ’ ( )                      | -
          """)
  void words(String text, String words) {
    assertThat(SearchedText.of(text).line()).isEqualTo(words == null ? "" : words);
  }

  /** The words that are found, as they stand in the text. */
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          Türkiye and TÜRKIYE.           | turkiye           | Türkiye/TÜRKIYE
          The joint statement was joint. | "joint statement" | joint statement
          Talks of U.S. and UK troops    | US uk             | U.S/UK
          They negotiated; a negotiator  | negotiat*         | negotiated/negotiator
          外交部长王毅说                   | 王毅               | 王毅
          中美、美国                       | 美                 | 美/美
          第三次会谈                       | 次                 | 次
          于王毅见                         | 外交部             | -
          قال وزير الخارجيّة              | الخارجية           | الخارجيّة
          Встреча Лаврова с Лавровым     | лавров*           | Лаврова/Лавровым
          """)
  void matches(String text, String query, String found) {
    List<String> words =
        SearchedText.of(text).matches(SearchQuery.of(query).wanted()).stream()
            .map(match -> match.span().in(text))
            .toList();
    assertThat(String.join("/", words)).isEqualTo(found == null ? "" : found);
  }

  @Test
  void whatIsNoLanguageIsBounded() {
    assertThat(SearchedText.of("a".repeat(100_000)).words())
        .singleElement()
        .satisfies(word -> assertThat(word).hasSize(48));
    assertThat(SearchedText.of("a" + "\u0301".repeat(100_000)).words()).containsExactly("a");
    assertThat(SearchedText.of("one two ".repeat(100_000)).words().size())
        .isBetween(80_000, 110_000);
    assertThat(SearchedText.of("外".repeat(300_000)).words().size()).isLessThan(110_000);
  }

  @Test
  void excerptsShowWordsNotShownYetAndTheStoryFirst() {
    String filler = "Nothing of note was said about anything else that day.\n".repeat(8);
    SourceText text =
        SourceText.of(
            "More news: fisheries\n"
                + filler
                + "The ministers spoke of the quota for cod.\n"
                + filler
                + "On fisheries they found common ground, and a quota was set.\n"
                + filler
                + "Fisheries will be taken up again in May.\n");
    text = text.withBoilerplate(List.of(new SourceText.Boilerplate(Span.of(0, 20), "more")));
    String words = text.text();
    List<Excerpt> excerpts = Excerpts.of(text, SearchQuery.of("fisheries quota"), 3);
    assertThat(excerpts)
        .extracting(excerpt -> excerpt.span().in(words))
        .containsExactly(
            "The ministers spoke of the quota for cod.",
            "On fisheries they found common ground, and a quota was set.",
            "Fisheries will be taken up again in May.");
    assertThat(excerpts.get(1).marks())
        .extracting(mark -> mark.in(words))
        .containsExactly("fisheries", "quota");
  }

  @Test
  void excerptsOfALongLineAreCutBetweenWordsAndDoNotOverlap() {
    String line = "the delegation spoke at length about quota matters and ".repeat(40);
    List<Excerpt> excerpts = Excerpts.of(SourceText.of(line), SearchQuery.of("quota"), 3);
    assertThat(excerpts).hasSize(3);
    int reached = 0;
    for (Excerpt excerpt : excerpts) {
      assertThat(excerpt.span().start()).isGreaterThanOrEqualTo(reached);
      assertThat(excerpt.span().length()).isLessThan(400);
      assertThat(line.charAt(excerpt.span().end())).isEqualTo(' ');
      assertThat(excerpt.marks()).isNotEmpty().allMatch(excerpt.span()::contains);
      assertThat(excerpt.marks()).allMatch(mark -> mark.in(line).equals("quota"));
      reached = excerpt.span().end();
    }
  }
}
