package org.readout.annotate.dates;

/** How a time stands to what it dates. */
public enum Bound {
  /** It is then: "on Monday". */
  ON,
  /** It is until then, or by then: "until Nov. 12", "by the end of the year", "before Monday". */
  UNTIL,
  /** It is from then on, or after: "since 2019", "from Monday", "after July 5". */
  SINCE
}
