package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

  @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-09-01 | 2025-09-14 | 600 | 1 Sep, 3 Sep, 5 Sep, 7 Sep, 9 Sep, 11 Sep, 13 Sep
          2025-09-01 | 2025-10-31 | 600 | 1 Sep, 8 Sep, 15 Sep, 22 Sep, 29 Sep, 6 Oct, 13 Oct, 20 Oct, 27 Oct
          2025-10-15 | 2026-03-15 | 600 | Nov, Dec, Jan, Feb, Mar
          2023-11-10 | 2025-11-10 | 600 | Jan, Apr, Jul, Oct, Jan, Apr, Jul, Oct
          2015-03-01 | 2025-02-01 | 600 | 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025
          1996-01-01 | 2025-12-31 | 300 | 2000, 2005, 2010, 2015, 2020, 2025
          """)
  void marksAreAsManyAsAreLegible(LocalDate first, LocalDate last, double width, String labels) {
    List<TimeScale.Tick> ticks = new TimeScale(first, last, 0, width).ticks();
    assertThat(String.join(", ", ticks.stream().map(TimeScale.Tick::label).toList()))
        .isEqualTo(labels);
  }

  @Test
  void theYearIsSaidWhereItChanges() {
    TimeScale scale = new TimeScale(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 2, 28), 0, 400);
    assertThat(scale.ticks().stream().map(TimeScale.Tick::year))
        .startsWith("2025")
        .containsOnlyOnce("2026");
  }

  @Test
  void aDayIsAsWideAsAnother() {
    TimeScale scale = new TimeScale(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1), 100, 130);
    assertThat(scale.start(LocalDate.of(2024, 2, 28))).isEqualTo(100);
    assertThat(scale.start(LocalDate.of(2024, 2, 29))).isEqualTo(110, within(1e-9));
    assertThat(scale.middle(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1)))
        .isEqualTo(125, within(1e-9));
    assertThat(scale.end(LocalDate.of(2030, 1, 1))).isEqualTo(130);
    assertThat(scale.start(LocalDate.of(1914, 1, 1))).isEqualTo(100);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DAY          | 2025-09-09 | 2025-09-09 | 9 September 2025
          WEEK         | 2025-09-09 | 2025-09-08 | the week from 8 September 2025
          MONTH        | 2025-09-09 | 2025-09-01 | September 2025
          QUARTER      | 2025-09-09 | 2025-07-01 | July 2025 to September 2025
          YEAR         | 2025-09-09 | 2025-01-01 | 2025
          FIVE_YEARS   | 2024-12-31 | 2020-01-01 | 2020 to 2024
          TWENTY_YEARS | 1999-12-31 | 1980-01-01 | 1980 to 1999
          """)
  void stretchesBeginWhereTheCalendarDoes(
      Stretch stretch, LocalDate day, LocalDate start, String name) {
    assertThat(stretch.start(day)).isEqualTo(start);
    assertThat(stretch.name(start)).isEqualTo(name);
    assertThat(stretch.next(start)).isAfter(day);
    assertThat(stretch.start(stretch.next(start))).isEqualTo(stretch.next(start));
  }
}
