package org.readout.annotate.dates;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

class DateFinderPropertiesTest {

  private static final String TEXT =
      """
      On Wednesday, Sept. 10, 2025, the two spoke for three hours; the call came a week after
      the 2015 deal's anniversary and two days before the June 28–29 talks. “By the end of next
      month,” he said at 2:01 p.m. EDT, “or in mid-May 2026.”

      Later in the day the minister, who was in Doha from 3 to 5 May, said Tuesday’s meeting, the
      November 9, 2020, and January 11, 2021, statements and Resolution 2231 would stand until
      Nov. 12. In the last 24 hours, five minutes ago, on 9/10/2025, this weekend, late in the 1990s.""";

  private final DateFinder finder = DateFinder.standard();

  @Test
  void everyTruncationIsReadAndStaysInOrder() {
    for (int length = 0; length <= TEXT.length(); length++) {
      String cut = TEXT.substring(0, length);
      int last = 0;
      for (TimeExpression one : finder.find(cut)) {
        assertThat(one.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(one.span().in(cut)).isNotBlank();
        last = one.span().end();
        for (Direction direction : Direction.values()) {
          assertThat(
                  one.resolve(Optional.of(LocalDate.of(2025, 9, 10)), direction, Optional.empty()))
              .isNotNull();
        }
      }
    }
  }

  @Test
  void aParagraphInFrontShiftsEverythingAndChangesNothing() {
    String front = "The ministry is in the old town.\n\n";
    List<TimeExpression> alone = finder.find(TEXT);
    List<TimeExpression> behind = finder.find(front + TEXT);
    assertThat(alone).hasSizeGreaterThan(10);
    assertThat(behind)
        .isEqualTo(
            alone.stream()
                .map(
                    one ->
                        new TimeExpression(
                            one.span().shift(front.length()),
                            one.rule(),
                            one.meaning(),
                            one.bound(),
                            one.attributive()))
                .toList());
  }

  @Test
  void whatStandsFarApartIsReadAsIfAlone() {
    // Longer than the window of tokens that is kept.
    String filler = "word ".repeat(3000);
    List<TimeExpression> found = finder.find("On May 3 " + filler + "they met on May 4, 2024.");
    assertThat(found)
        .extracting(TimeExpression::rule)
        .containsExactly("calendar-day", "calendar-day");
    assertThat(found.get(1).span()).isEqualTo(Span.of(15021, 15032));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 3, ",
        "the ",
        "a ",
        "1",
        "in the first half of ",
        "from 3 to ",
        "2015-",
        "’s",
        "\u00a0",
        "(",
        "two and a half ",
        "\n",
        "Monday ",
        "9/",
        "\ud800",
        "early in ",
        "in "
      })
  void hostileRepetitionIsReadInTimeProportionalToItsLength(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(ofSeconds(30), () -> finder.find(text));
  }

  /**
   * Whatever the rules can read can be resolved: each pattern of time with each unit and amount.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s %s ago", "%s %s ago today", "in the last %s %s", "within %s %s", "in %s %s",
        "%s %s from now", "in %s %s' time", "%s %s later", "%s %s earlier", "this %2$s",
        "earlier this %2$s", "later this %2$s", "last %2$s", "early next %2$s",
            "the end of the %2$s",
        "the previous %2$s", "later in the %2$s", "the past %2$s", "every %s %s", "for %s %s"
      })
  void everyUnitResolves(String pattern) {
    LocalDate day = LocalDate.of(2024, 2, 29);
    int found = 0;
    for (String unit :
        List.of(
            "minutes",
            "hours",
            "days",
            "fortnights",
            "weeks",
            "months",
            "years",
            "decades",
            "centuries",
            "weekend",
            "week",
            "month",
            "year",
            "decade",
            "century")) {
      for (String amount : List.of("one", "24", "100", "9999")) {
        String text = String.format(Locale.ROOT, pattern, amount, unit);
        for (TimeExpression one : finder.find(text)) {
          for (Direction direction : Direction.values()) {
            assertThat(one.resolve(Optional.of(day), direction, Optional.of(day))).isNotNull();
            found++;
          }
        }
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void anyJumbleOfWordsIsSurvived() {
    String[] words = TEXT.split("(?<=\\W)|(?=\\W)", -1);
    Random random = new Random(20250910);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder jumble = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        jumble.append(words[random.nextInt(words.length)]);
      }
      String text = jumble.toString();
      for (TimeExpression one : finder.find(text)) {
        one.resolve(Optional.of(LocalDate.of(2024, 2, 29)), Direction.PAST, Optional.empty());
        assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
