package org.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.claim.When;

class DaysTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "2025-09-09, 2025-09-09, DAY, on 9 September 2025",
    "2023-06-18, 2023-06-19, DAY, from 18 to 19 June 2023",
    "2025-07-01, 2025-07-31, MONTH, in July 2025",
    "2025-07-21, 2025-07-31, MONTH, in late July 2025",
    "2025-07-01, 2025-08-31, MONTH, some time from 1 July to 31 August 2025",
    "2023-05-29, 2023-06-04, WEEK, in the week from 29 May to 4 June 2023",
    "2022-11-15, 2022-11-16, WEEK, some time from 15 to 16 November 2022",
    "2022-12-01, 2023-02-28, SEASON, some time from 1 December 2022 to 28 February 2023",
    "2025-01-01, 2025-12-31, YEAR, in 2025",
    "2025-07-01, 2025-07-14, VAGUE, around 1 to 14 July 2025"
  })
  void runningTextSaysNoMoreThanIsKnown(
      LocalDate first, LocalDate last, When.Precision precision, String words) {
    assertThat(
            Days.inText(
                new When.Period(first, last, precision, Optional.empty(), Optional.empty())))
        .isEqualTo(words);
  }

  @Test
  void aDayIsADay() {
    LocalDate day = LocalDate.of(2025, 9, 9);
    assertThat(Days.inText(new When.Day(day, Optional.empty(), Optional.empty())))
        .isEqualTo("on 9 September 2025");
    assertThat(Days.inText(When.unknown())).isEmpty();
  }
}
