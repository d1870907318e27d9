package org.readout.claim;

/** How real the text says a thing is. These are different things, always. */
public enum Reality {
  /** Said to have happened. */
  OCCURRED,
  /** Said to be under way. */
  ONGOING,
  /** To come, with a day, a host or an organiser fixed. */
  SCHEDULED,
  /** Wished for, invited to, agreed in principle or expected, with nothing fixed. */
  PROPOSED,
  /** Spoken of as a possibility or a condition. */
  HYPOTHETICAL,
  /** Asked for and turned down. */
  REFUSED,
  /** Once planned, then called off or put off. */
  CANCELLED,
  /** Said by a party not to have happened. */
  DENIED,
  /** Said by the text not to have happened, or not yet. */
  NEGATED,
  /** Happened, but told as history and not as news. */
  BACKGROUND
}
