package org.readout.annotate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.readout.claim.When;

/**
 * A part of a month or a year as language cuts it. Early, middle and late are thirds. Seasons are
 * those of the northern half of the earth, by whole months, and a winter counts to the year in
 * which it begins.
 */
public enum Part {
  /** The first third. */
  EARLY,
  /** The second third. */
  MIDDLE,
  /** The last third. */
  LATE,
  /** The first half. */
  FIRST_HALF,
  /** The second half. */
  SECOND_HALF,
  /** January to March. */
  FIRST_QUARTER,
  /** April to June. */
  SECOND_QUARTER,
  /** July to September. */
  THIRD_QUARTER,
  /** October to December. */
  FOURTH_QUARTER,
  /** March to May. */
  SPRING,
  /** June to August. */
  SUMMER,
  /** September to November. */
  AUTUMN,
  /** December to February. */
  WINTER;

  boolean isThird() {
    return this == EARLY || this == MIDDLE || this == LATE;
  }

  private boolean isHalf() {
    return this == FIRST_HALF || this == SECOND_HALF;
  }

  /** Whether a month has such a part. */
  boolean cutsMonths() {
    return isThird() || isHalf();
  }

  Stretch of(YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    return switch (this) {
      case EARLY -> new Stretch(first, month.atDay(10), When.Precision.MONTH);
      case MIDDLE -> new Stretch(month.atDay(11), month.atDay(20), When.Precision.MONTH);
      case LATE -> new Stretch(month.atDay(21), last, When.Precision.MONTH);
      case FIRST_HALF -> new Stretch(first, month.atDay(15), When.Precision.MONTH);
      case SECOND_HALF -> new Stretch(month.atDay(16), last, When.Precision.MONTH);
      default -> throw new IllegalStateException("a month has no " + this);
    };
  }

  /**
   * This part of the years {@code first} to {@code last}; of several years only thirds are meant.
   */
  Stretch of(int first, int last) {
    if (last > first) {
      int third = (last - first + 1) / 3;
      return switch (this) {
        case EARLY -> Stretch.years(first, first + third);
        case MIDDLE -> Stretch.years(first + third, last - third);
        case LATE -> Stretch.years(last - third, last);
        default -> throw new IllegalStateException("several years have no " + this);
      };
    }
    return switch (this) {
      case EARLY -> months(first, 1, 4, When.Precision.YEAR);
      case MIDDLE -> months(first, 5, 4, When.Precision.YEAR);
      case LATE -> months(first, 9, 4, When.Precision.YEAR);
      case FIRST_HALF -> months(first, 1, 6, When.Precision.YEAR);
      case SECOND_HALF -> months(first, 7, 6, When.Precision.YEAR);
      case FIRST_QUARTER -> months(first, 1, 3, When.Precision.SEASON);
      case SECOND_QUARTER -> months(first, 4, 3, When.Precision.SEASON);
      case THIRD_QUARTER -> months(first, 7, 3, When.Precision.SEASON);
      case FOURTH_QUARTER -> months(first, 10, 3, When.Precision.SEASON);
      case SPRING -> months(first, 3, 3, When.Precision.SEASON);
      case SUMMER -> months(first, 6, 3, When.Precision.SEASON);
      case AUTUMN -> months(first, 9, 3, When.Precision.SEASON);
      case WINTER -> months(first, 12, 3, When.Precision.SEASON);
    };
  }

  private static Stretch months(int year, int month, int count, When.Precision precision) {
    YearMonth start = YearMonth.of(year, month);
    return new Stretch(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), precision);
  }
}
