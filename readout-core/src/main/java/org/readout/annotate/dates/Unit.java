package org.readout.annotate.dates;

import java.time.temporal.ChronoUnit;
import org.readout.claim.When;

/** Units in which time is told. */
public enum Unit {
  /** Minutes, which never change the day. */
  MINUTE(ChronoUnit.MINUTES, When.Precision.DAY),
  /** Hours. */
  HOUR(ChronoUnit.HOURS, When.Precision.DAY),
  /** Days. */
  DAY(ChronoUnit.DAYS, When.Precision.DAY),
  /** Saturday and Sunday. */
  WEEKEND(ChronoUnit.WEEKS, When.Precision.DAY),
  /** Weeks, from Monday to Sunday. */
  WEEK(ChronoUnit.WEEKS, When.Precision.WEEK),
  /** Calendar months. */
  MONTH(ChronoUnit.MONTHS, When.Precision.MONTH),
  /** Calendar years. */
  YEAR(ChronoUnit.YEARS, When.Precision.YEAR),
  /** Ten years. */
  DECADE(ChronoUnit.DECADES, When.Precision.YEAR),
  /** A hundred years. */
  CENTURY(ChronoUnit.CENTURIES, When.Precision.YEAR);

  private final ChronoUnit chronoUnit;
  private final When.Precision precision;

  Unit(ChronoUnit chronoUnit, When.Precision precision) {
    this.chronoUnit = chronoUnit;
    this.precision = precision;
  }

  ChronoUnit chronoUnit() {
    return chronoUnit;
  }

  /** Whether the unit is less than a day. */
  boolean isOfADay() {
    return this == MINUTE || this == HOUR;
  }

  When.Precision precision() {
    return precision;
  }
}
