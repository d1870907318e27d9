package org.readout.record;

/**
 * Two claims of one engagement that cannot both be right.
 *
 * @param about what they disagree on
 * @param claim id of one
 * @param other id of the other
 * @param sentence what each of them says
 */
public record Conflict(About about, String claim, String other, String sentence) {

  /** What claims disagree on. */
  public enum About {
    /** The day. */
    DATE,
    /** Whether it happened. */
    REALITY,
    /** Where. */
    PLACE,
    /** At which gathering. */
    OCCASION
  }
}
