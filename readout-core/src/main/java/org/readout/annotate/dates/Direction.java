package org.readout.annotate.dates;

/** Which way a date without a year, or a weekday, is looked for: decided by the tense around it. */
public enum Direction {
  /** The text tells of something that has happened. */
  PAST,
  /** The text tells of something to come. */
  FUTURE,
  /** The tense does not say. */
  UNKNOWN
}
