package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationSeriesTest {

  @Test
  void actsOfOneTypeByTheSameTowardsTheSameOnOneDayCountOnce() {
    assertThat(
            counts(
                """
                2025-09-10 Post  | act accuse CHN > USA 2025-09-09 | condemned
                2025-09-11 Times | act accuse CHN > USA 2025-09-09 | blamed
                2025-09-09 Times | act accuse CHN > USA            | criticised, on the day of the paper
                2025-09-10 Post  | act accuse USA > CHN 2025-09-09 | blamed
                2025-09-10 Post  | act threaten CHN > USA 2025-09-09 | warned
                2025-09-10 Post  | act accuse CHN > USA 2025-09-10 | condemned the next day
                """))
        .containsExactly(
            "2025-09-09 3 CHN>USA 2", "2025-09-09 3 USA>CHN 1", "2025-09-10 3 CHN>USA 1");
  }

  @Test
  void engagementsCountOnceHoweverManyReportsTellOfThem() {
    assertThat(
            counts(
                """
                2024-04-03 Post  | engagement call 2024-04-02 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state | spoke
                2024-04-03 Times | engagement call 2024-04-02 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state | spoke
                2024-04-03 Times | act consult CHN = USA            | discussed
                2024-04-03 Globe | act consult CHN = USA 2024-04-02 | discussed
                2024-04-03 Globe | act agree CHN = USA 2024-04-02   | agreed
                2024-06-01 Globe | act consult CHN = USA            | discussed, of which no entry tells
                """))
        .containsExactly("2024-04-02 1 CHN=USA 2", "2024-06-01 1 CHN=USA 1");
  }

  @ParameterizedTest
  @CsvSource({
    "occurred, 1",
    "ongoing, 1",
    "denied, 0",
    "hypothetical, 0",
    "scheduled, 0",
    "proposed, 0",
    "refused, 0",
    "cancelled, 0",
    "negated, 0",
    "background, 0"
  })
  void onlyWhatOccurredOrIsUnderWayCounts(String reality, int count) {
    assertThat(
            counts("2024-04-03 Post | act aid USA > UKR 2024-04-02 (%s) | gave".formatted(reality)))
        .hasSize(count);
  }

  @Test
  void whatHasNoDayIsLeftOutAndCounted() {
    CountedActs counted =
        acts(
            """
            - Post           | act aid USA > UKR                       | gave
            2024-04-03 Post  | act aid USA > UKR 2023-01-01/2023-12-31 | gave last year
            2024-04-03 Post  | act aid USA > UKR 2024-03-01/2024-03-31 | gave last month
            2024-04-03 Post  | act aid USA > rebels                    | gave
            """);
    assertThat(counted.undated()).isEqualTo(2);
    assertThat(counted.acts())
        .extracting(CountedAct::day)
        .containsExactly(LocalDate.of(2024, 3, 1));
  }

  @Test
  void periodsWithoutAnActAreEmptyAndHaveNoBalance() {
    RelationSeries series =
        RelationSeries.of(
            List.of(
                count("2024-01-31", 1, 3), count("2024-03-01", 4, 1), count("2024-03-02", 1, 1)),
            RelationSeries.Step.MONTH);
    assertThat(series.periods())
        .extracting(
            period ->
                period.first()
                    + " "
                    + period.cooperative()
                    + " "
                    + period.conflictual()
                    + " "
                    + period.balance().map(balance -> balance.value()))
        .containsExactly(
            "2024-01-01 3 0 Optional[1.0]",
            "2024-02-01 0 0 Optional.empty",
            "2024-03-01 1 1 Optional[0.0]");
    assertThat(series.whole().orElseThrow().of(1)).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0} lies in the week of {1} and the month of {2}")
  @CsvSource({
    "2024-12-30, 2024-12-30, 2024-12-01",
    "2025-01-05, 2024-12-30, 2025-01-01",
    "2025-01-06, 2025-01-06, 2025-01-01"
  })
  void weeksBeginOnMonday(LocalDate day, LocalDate week, LocalDate month) {
    assertThat(RelationSeries.Step.WEEK.startOf(day)).isEqualTo(week);
    assertThat(RelationSeries.Step.MONTH.startOf(day)).isEqualTo(month);
  }

  /** What a database counts by period gives the same series as what is counted by day. */
  @Test
  void countsByPeriodGiveTheSameSeriesAsCountsByDay() {
    List<DayCount> days =
        List.of(count("2024-01-03", 1, 1), count("2024-01-20", 1, 2), count("2024-02-09", 3, 1));
    List<DayCount> months = List.of(count("2024-01-01", 1, 3), count("2024-02-01", 3, 1));
    assertThat(RelationSeries.of(days, RelationSeries.Step.MONTH))
        .isEqualTo(RelationSeries.of(months, RelationSeries.Step.MONTH));
  }

  @Test
  void anActOfAnotherCenturyDoesNotStretchTheSeries() {
    RelationSeries series =
        RelationSeries.of(
            List.of(count("1842-08-29", 4, 1), count("2024-02-09", 1, 1)),
            RelationSeries.Step.WEEK);
    assertThat(series.periods()).hasSize(1);
  }

  /** Against values of Wilson's interval that are easy to find in print. */
  @ParameterizedTest(name = "{0} cooperative, {1} conflictual")
  @CsvSource({
    "5,  5, 0.0,   0.2366, 0.7634",
    "10, 0, 1.0,   0.7225, 1.0",
    "0, 10, -1.0,  0.0,    0.2775",
    "1,  0, 1.0,   0.2065, 1.0",
    "81, 182, -0.3840, 0.2553, 0.3662"
  })
  void theIntervalIsWilsons(
      int cooperative, int conflictual, double value, double low, double high) {
    Balance balance = Balance.of(cooperative, conflictual).orElseThrow();
    assertThat(balance.value()).isCloseTo(value, within(0.0001));
    assertThat((balance.low() + 1) / 2).isCloseTo(low, within(0.0001));
    assertThat((balance.high() + 1) / 2).isCloseTo(high, within(0.0001));
  }

  @Test
  void noActIsNoBalance() {
    assertThat(Balance.of(0, 0)).isEmpty();
    assertThat(RelationSeries.of(List.of(), RelationSeries.Step.WEEK).whole()).isEmpty();
  }

  @Test
  void countsAreChecked() {
    assertThatThrownBy(() -> count("2024-01-01", 5, 1)).hasMessage("there is no quad class 5");
    assertThatThrownBy(() -> count("2024-01-01", 1, 0)).hasMessage("a count of 0");
  }

  private static DayCount count(String day, int quadClass, int count) {
    return new DayCount(LocalDate.parse(day), quadClass, "CHN", "USA", false, count);
  }

  private static CountedActs acts(String press) {
    Press told = Press.of(press);
    return CountedActs.of(Set.of(), told.claims(), told.entries());
  }

  private static List<String> counts(String press) {
    return DayCount.of(acts(press).acts()).stream()
        .map(
            count ->
                "%s %d %s%s%s %d"
                    .formatted(
                        count.day(),
                        count.quadClass(),
                        count.from(),
                        count.mutual() ? "=" : ">",
                        count.to(),
                        count.count()))
        .toList();
  }
}
