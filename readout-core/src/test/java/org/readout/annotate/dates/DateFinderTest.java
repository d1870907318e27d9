package org.readout.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.claim.When;

/** Each row: a text with brackets around the expression, its day of publication, what it means. */
class DateFinderTest {

  private final DateFinder finder = DateFinder.standard();

  @ParameterizedTest(name = "{0} ({1}, {2}) is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # complete dates need no publication
          The pact was signed on [July 20, 2015]. | | PAST | 2015-07-20
          The pact was signed on [20 July 2015]. | | PAST | 2015-07-20
          The pact was signed on [the 20th of July, 2015]. | | PAST | 2015-07-20
          The pact was signed on [Monday, 20 July 2015]. | | PAST | 2015-07-20
          The pact was signed on [Mon., July 20, 2015]. | | PAST | 2015-07-20
          The pact was signed on [2015-07-20]. | | PAST | 2015-07-20
          The pact was signed on [20.07.2015]. | | PAST | 2015-07-20
          The pact was signed on [20/07/2015]. | | PAST | 2015-07-20
          The pact was signed on [07/20/2015]. | | PAST | 2015-07-20
          The pact was signed on [07/08/2015]. | | PAST | unknown
          The pact was signed on [08/08/2015]. | | PAST | 2015-08-08
          Signed in Moscow, [2 SEPT 2024]. | | PAST | 2024-09-02
          It opened on [February 29, 2024]. | | PAST | 2024-02-29
          It opened on [Feb. 29, 2023]. | | PAST | unknown
          The summit of [June 28–29, 2022] in Madrid | | PAST | 2022-06-28/2022-06-29 day
          They sat [from 30 April to 2 May 2023]. | | PAST | 2023-04-30/2023-05-02 day
          They sat [from April 30 through May 2, 2023]. | | PAST | 2023-04-30/2023-05-02 day
          He stayed [December 30, 2022 – January 3, 2023]. | | PAST | 2022-12-30/2023-01-03 day
          They met in [September 2019]. | | PAST | 2019-09-01/2019-09-30 month
          They met in [early September 2019]. | | PAST | 2019-09-01/2019-09-10 month
          They met in [the second half of February 2024]. | | PAST | 2024-02-16/2024-02-29 month
          They met [from November 2019 to January 2020]. | | PAST | 2019-11-01/2020-01-31 month
          They met [between May and July 2019]. | | PAST | 2019-05-01/2019-07-31 month
          They met in [2019]. | | PAST | 2019-01-01/2019-12-31 year
          They met in [mid-2019]. | | PAST | 2019-05-01/2019-08-31 year
          They met in [the fourth quarter of 2019]. | | PAST | 2019-10-01/2019-12-31 season
          They met in [Q4 2019]. | | PAST | 2019-10-01/2019-12-31 season
          They met in [the winter of 2019]. | | PAST | 2019-12-01/2020-02-29 season
          They met in [the late 1970s]. | | PAST | 1976-01-01/1979-12-31 year
          They met [between 1994 and 1997]. | | PAST | 1994-01-01/1997-12-31 year
          # without publication nothing relative is known
          They met on [Monday]. | | PAST | unknown
          They met [yesterday]. | | PAST | unknown
          They met on [December 30]. | | PAST | unknown
          They met in [July]. | | PAST | unknown
          They met [last year]. | | PAST | unknown
          # dates without a year; 2021-12-30 was a Thursday
          On [December 30], they had a telephone conversation. | 2021-12-30 | PAST | 2021-12-30
          Talks will take place on [January 9–10]. | 2021-12-30 | FUTURE | 2022-01-09/2022-01-10 day
          Talks take place on [January 12]. | 2021-12-30 | UNKNOWN | 2022-01-12
          They had met on [January 12]. | 2021-12-30 | PAST | 2021-01-12
          They met on [December 31]. | 2021-12-30 | PAST | 2021-12-31
          They will meet on [December 29]. | 2021-12-30 | FUTURE | 2021-12-29
          They will meet on [December 28]. | 2021-12-30 | FUTURE | 2022-12-28
          He will be there [from 30 December to 2 January]. | 2021-12-20 | FUTURE | 2021-12-30/2022-01-02 day
          He was born on [February 29]. | 2023-03-10 | PAST | 2020-02-29
          They signed it on [Friday, November 26]. | 2023-03-10 | PAST | 2021-11-26
          They signed it on [Friday (November 26)]. | 2023-03-10 | PAST | 2021-11-26
          A truce until [Nov. 12] was agreed. | 2025-09-10 | PAST | until 2025-11-12
          It must be ready by [March 1]. | 2025-09-10 | UNKNOWN | until 2026-03-01
          They met on [3 May this year]. | 2025-09-10 | PAST | 2025-05-03
          # months and parts of them
          They met in [July]. | 2025-09-10 | PAST | 2025-07-01/2025-07-31 month
          They met in [October]. | 2025-09-10 | PAST | 2024-10-01/2024-10-31 month
          They meet in [October]. | 2025-09-10 | FUTURE | 2025-10-01/2025-10-31 month
          They met in [September]. | 2025-09-10 | PAST | 2025-09-01/2025-09-30 month
          They meet in [late October]. | 2025-09-10 | UNKNOWN | 2025-10-21/2025-10-31 month
          They meet at [the end of October]. | 2025-09-10 | FUTURE | 2025-10-21/2025-10-31 month
          They met in [mid-December]. | 2026-01-05 | PAST | 2025-12-11/2025-12-20 month
          They met [last December]. | 2026-01-05 | PAST | 2025-12-01/2025-12-31 month
          They met in [June of last year]. | 2025-09-10 | PAST | 2024-06-01/2024-06-30 month
          # days of the week; 2025-09-10 was a Wednesday
          They spoke on [Wednesday]. | 2025-09-10 | PAST | 2025-09-10
          They spoke on [Thursday]. | 2025-09-10 | PAST | 2025-09-04
          They will speak on [Thursday]. | 2025-09-10 | FUTURE | 2025-09-11
          They will speak on [Wednesday]. | 2025-09-10 | FUTURE | 2025-09-10
          Talks on [Thursday] | 2025-09-10 | UNKNOWN | 2025-09-04
          They arrived [Sunday night]. | 2025-09-10 | PAST | 2025-09-07
          They spoke [early Tuesday]. | 2025-09-10 | PAST | 2025-09-09
          They spoke [last Friday]. | 2025-09-10 | PAST | 2025-09-05
          They speak [next Monday]. | 2025-09-10 | FUTURE | 2025-09-15
          They speak [this coming Tuesday]. | 2025-09-10 | FUTURE | 2025-09-16
          They speak [this Friday]. | 2025-09-10 | UNKNOWN | 2025-09-12
          They spoke on [Monday of last week]. | 2025-09-10 | PAST | 2025-09-01
          They will speak on [Tuesday next week]. | 2025-09-10 | FUTURE | 2025-09-16
          They sat [from Thursday to Saturday]. | 2025-09-10 | PAST | 2025-09-04/2025-09-06 day
          They will sit [Saturday through Monday]. | 2025-09-10 | FUTURE | 2025-09-13/2025-09-15 day
          # reckoned from publication
          They spoke [today]. | 2025-01-01 | PAST | 2025-01-01
          They spoke [yesterday evening]. | 2025-01-01 | PAST | 2024-12-31
          They speak [tomorrow]. | 2025-12-31 | FUTURE | 2026-01-01
          They spoke [this afternoon]. | 2025-01-01 | PAST | 2025-01-01
          They met [this week]. | 2025-09-10 | PAST | 2025-09-08/2025-09-14 week
          They met [earlier this week]. | 2025-09-10 | PAST | 2025-09-08/2025-09-10 week
          They met [last week]. | 2025-09-10 | PAST | 2025-09-01/2025-09-07 week
          They meet [next week]. | 2025-09-10 | FUTURE | 2025-09-15/2025-09-21 week
          They met over [the weekend]. | 2025-09-10 | PAST | 2025-09-06/2025-09-07 day
          They meet [next weekend]. | 2025-09-10 | FUTURE | 2025-09-13/2025-09-14 day
          They meet [next month]. | 2025-12-10 | FUTURE | 2026-01-01/2026-01-31 month
          They met [last month]. | 2025-01-10 | PAST | 2024-12-01/2024-12-31 month
          They met [earlier this month]. | 2025-09-10 | PAST | 2025-09-01/2025-09-10 month
          They meet [later this year]. | 2025-09-10 | FUTURE | 2025-09-10/2025-12-31 year
          They meet [early next year]. | 2021-12-30 | FUTURE | 2022-01-01/2022-04-30 year
          They met [late last year]. | 2025-09-10 | PAST | 2024-09-01/2024-12-31 year
          They met [two weeks ago]. | 2025-09-10 | PAST | 2025-08-25/2025-08-31 week
          They met [about ten days ago]. | 2025-09-10 | PAST | 2025-08-31
          They met [a month ago]. | 2025-01-15 | PAST | 2024-12-01/2024-12-31 month
          They met [eight years ago]. | 2025-01-15 | PAST | 2017-01-01/2017-12-31 year
          They met twice in [the past three months]. | 2025-09-10 | PAST | 2025-06-10/2025-09-10 month
          They spoke twice in [the last 24 hours]. | 2025-09-10 | PAST | 2025-09-09/2025-09-10 day
          They spoke [30 minutes ago]. | 2025-09-10 | PAST | 2025-09-09/2025-09-10 day
          They will meet [within 48 hours]. | 2025-09-10 | FUTURE | 2025-09-10/2025-09-12 day
          They will meet [in three days]. | 2025-09-10 | FUTURE | 2025-09-13
          They report back [within 30 days]. | 2025-09-10 | FUTURE | 2025-09-10/2025-10-10 day
          It must be done by [the end of the year]. | 2025-09-10 | FUTURE | until 2025-09-01/2025-12-31 year
          It must be done before [the end of next month]. | 2025-09-10 | FUTURE | until 2025-10-21/2025-10-31 month
          It has been so since [2019]. | 2025-09-10 | PAST | since 2019-01-01/2019-12-31 year
          It has been so since [Monday]. | 2025-09-10 | PAST | since 2025-09-08
          It will be so by [2030]. | 2025-09-10 | FUTURE | until 2030-01-01/2030-12-31 year
          They met [last spring]. | 2025-09-10 | PAST | 2025-03-01/2025-05-31 season
          They spoke on [New Year's Eve]. | 2025-01-02 | PAST | 2024-12-31
          # modifiers date their noun
          It revived the [2015] nuclear deal. | 2025-09-10 | PAST | 2015-01-01/2015-12-31 year attributive
          It recalled the [1962] war. | 2025-09-10 | PAST | 1962-01-01/1962-12-31 year attributive
          The [December 7] videoconference was short. | 2021-12-30 | PAST | 2021-12-07 attributive
          At their [July] talks they agreed. | 2025-09-10 | PAST | 2025-07-01/2025-07-31 month attributive
          After [Wednesday]’s call he left. | 2025-09-10 | PAST | since 2025-09-10 attributive
          They welcomed the [March 10] agreement. | 2023-04-06 | PAST | 2023-03-10 attributive
          The [Sunday] meeting was cordial. | 2025-09-10 | PAST | 2025-09-07 attributive
          He spoke of [last week]'s summit. | 2025-09-10 | PAST | 2025-09-01/2025-09-07 week attributive
          # known only by what happened
          It came [two days after] the parade. | 2025-09-10 | PAST | unknown
          It came [the day before] the parade. | 2025-09-10 | PAST | unknown
          They spoke [recently]. | 2025-09-10 | PAST | unknown
          They will speak [in the coming weeks]. | 2025-09-10 | FUTURE | unknown
          They spoke [a few days ago]. | 2025-09-10 | PAST | unknown
          # no dates
          They spoke [for nearly two hours]. | 2025-09-10 | PAST | duration
          It ended a [two-day] visit. | 2025-09-10 | PAST | duration
          It was the first visit [in almost five years]. | 2025-09-10 | PAST | duration
          They meet [every Tuesday]. | 2025-09-10 | PAST | recurring
          The briefing began at [2:01 p.m. EDT]. | 2025-09-10 | PAST | clock
          """)
  void readsTimes(String text, LocalDate published, Direction direction, String expected) {
    assertThat(read(text, Optional.ofNullable(published), direction, Optional.empty()))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} after {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Later in the day], he left. | 2025-09-03 | 2025-09-03
          [That day] he left. | 2025-09-03 | 2025-09-03
          He left on [the same day]. | 2025-09-03 | 2025-09-03
          He left [the following day]. | 2025-09-03 | 2025-09-04
          They dined [in the evening]. | 2025-09-03 | 2025-09-03
          He left [the next morning]. | 2025-09-03 | 2025-09-04
          They had met [two days earlier]. | 2025-09-03 | 2025-09-01
          They met again [three days later]. | 2025-09-03 | 2025-09-06
          They met again [two months later]. | 2025-09-03 | 2025-11-01/2025-11-30 month
          They had met [the previous year]. | 2025-09-03 | 2024-01-01/2024-12-31 year
          [Later in the day], he left. | | unknown
          He left [the following day]. | | unknown
          """)
  void readsWhatHangsOnADayToldBefore(String text, LocalDate reference, String expected) {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2025, 9, 10));
    assertThat(read(text, published, Direction.PAST, Optional.ofNullable(reference)))
        .isEqualTo(expected);
  }

  /** The one expression that begins at the bracket must end at the other. */
  private String read(
      String bracketed,
      Optional<LocalDate> published,
      Direction direction,
      Optional<LocalDate> reference) {
    int open = bracketed.indexOf('[');
    int close = bracketed.indexOf(']') - 1;
    String text = bracketed.replace("[", "").replace("]", "");
    List<TimeExpression> there =
        finder.find(text).stream().filter(one -> one.span().start() == open).toList();
    assertThat(there).as(text).hasSize(1);
    TimeExpression expression = there.get(0);
    assertThat(expression.span().in(text)).isEqualTo(text.substring(open, close));
    When when = expression.resolve(published, direction, reference);
    assertThat(when.evidence()).contains(expression.span());
    return Notation.of(expression, when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Theresa May spoke first.
          Prime Minister May and others may march on.
          May we march with Sun Yat-sen or Sat-7?
          UN Security Council Resolution 2231 endorsed it.
          Article 2015 of the code
          He met with 24 other leaders of 2000 troops.
          The F-16 and the Tu-2022 flew over the B-52.
          The 70-year-old envoy sat in room 2019.
          They exchanged New Year greetings.
          It grew by 3.5 per cent, to $2015, or 2,015 in all.
          On Good Friday the Sunday Times had it.
          """)
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(finder.find(text)).extracting(one -> one.span().in(text)).isEmpty();
  }

  @Test
  void keepsTheDayFromWhichItReckoned() {
    LocalDate published = LocalDate.of(2025, 9, 10);
    TimeExpression yesterday = finder.find("They spoke yesterday.").get(0);
    TimeExpression complete = finder.find("They spoke on 9 September 2025.").get(0);

    When.Day reckoned =
        (When.Day) yesterday.resolve(Optional.of(published), Direction.PAST, Optional.empty());
    When.Day alone =
        (When.Day) complete.resolve(Optional.of(published), Direction.PAST, Optional.empty());

    assertThat(reckoned.date()).isEqualTo(alone.date()).isEqualTo(LocalDate.of(2025, 9, 9));
    assertThat(reckoned.anchor()).contains(published);
    assertThat(alone.anchor()).isEmpty();
    assertThat(yesterday.isRelative()).isTrue();
    assertThat(complete.isRelative()).isFalse();
  }

  @Test
  void findsSeveralInOrder() {
    String text =
        "On Tuesday, after the July talks, they said that by 2030, and for three days,"
            + " on June 28-29 and 3 May 2024";
    assertThat(finder.find(text))
        .extracting(one -> one.span().in(text))
        .containsExactly("Tuesday", "July", "2030", "for three days", "June 28-29", "3 May 2024");
  }
}
