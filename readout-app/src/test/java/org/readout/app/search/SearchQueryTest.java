package org.readout.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, and what is looked for. */
class SearchQueryTest {

  /** Terms with bars between them; words of a phrase with plus signs; a minus, and a star. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          Fisheries QUOTA           | fisheries quota
          fisheries fisheries       | fisheries
          "Joint Declaration"       | joint+declaration
          “Joint Declaration” quota | joint+declaration quota
          quota"joint declaration"  | quota joint+declaration
          US-China                  | us+china
          U.S. troops               | us troops
          fisheries -quota          | fisheries -quota
          talks -"third round"      | talks -third+round
          negotiat* talks           | negotiat* talks
          ne* talks                 | ne talks
          "unbalanced quotation     | unbalanced quotation
          unbalanced" quotation     | unbalanced quotation
          AND OR NOT NEAR(a b)      | and or not near+a b
          title:summit ^summit      | title+summit summit
          ( { [ * ^ : + ' ! & <->   | nothing
          -                         | nothing
          -- --quota                | -quota
          外交部                     | 外交+交部
          王毅 外交部                | 王毅 外交+交部
          美                         | 美*
          「王毅」                    | 王毅
          5次                        | 5+次*
          G20峰会                    | g20+峰会
          الخارجيّة                   | الخارجيه
          Лавров                    | лавров
          """)
  void asTyped(String typed, String terms) {
    assertThat(written(SearchQuery.of(typed))).isEqualTo(terms == null ? "" : terms);
  }

  private static String written(SearchQuery query) {
    return query.terms().stream()
        .map(
            term ->
                (term.excluded() ? "-" : "")
                    + String.join("+", term.tokens())
                    + (term.open() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u0000", "-quota", "-\"a b\"", "…", "\uD800", "’"})
  void nothingToFind(String typed) {
    assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
  }

  @Test
  void whatIsTooLongIsCutAndSaysSo() {
    assertThat(SearchQuery.of("word ".repeat(3)).cut()).isFalse();
    assertThat(SearchQuery.of("word ".repeat(2_000)).cut()).isTrue();
    assertThat(SearchQuery.of("a b c d e f g h i j k l m n o p q"))
        .satisfies(
            query -> {
              assertThat(query.terms()).hasSize(SearchQuery.MOST_TERMS);
              assertThat(query.cut()).isTrue();
            });
    SearchQuery run = SearchQuery.of("外".repeat(10_000));
    assertThat(run.cut()).isTrue();
    assertThat(run.terms())
        .singleElement()
        .satisfies(term -> assertThat(term.tokens().size()).isLessThan(100));
  }

  /** Whatever comes, it is understood as letters and digits, and few of them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anythingCanBeTyped(long seed) {
    Random random = new Random(seed);
    String pieces = "ab1 \"“”-*'():^{}[]&|!<>\\%_\u0000\u0301\u200d\ud83d\udd4a外交部ابИ§";
    for (int round = 0; round < 500; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        typed.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      assertThat(SearchQuery.of(typed.toString()).terms())
          .hasSizeLessThanOrEqualTo(SearchQuery.MOST_TERMS)
          .flatExtracting(Term::tokens)
          .allMatch(token -> token.codePoints().allMatch(Character::isLetterOrDigit));
    }
  }
}
