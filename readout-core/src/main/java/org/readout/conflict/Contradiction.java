package org.readout.conflict;

/**
 * Two claims that cannot both be true, or hardly.
 *
 * @param about what they disagree on
 * @param degree how surely
 * @param one what is said in one place, the earlier one
 * @param other what is said in the other
 * @param sentence the disagreement in one plain sentence
 */
public record Contradiction(About about, Degree degree, Saying one, Saying other, String sentence) {

  /** What claims disagree on. */
  public enum About {
    /** The day. */
    DATE,
    /** Where. */
    PLACE,
    /** At which gathering. */
    OCCASION,
    /** Whether an engagement took place. */
    REALITY,
    /** How many encounters there have been. */
    COUNT,
    /** An amount, a number or a length of time. */
    FIGURE,
    /** Who took part in one office. */
    PARTICIPANT,
    /** Whether an act occurred. */
    ACT,
    /** Whether something was agreed to. */
    UNDERTAKING
  }

  /** How surely two claims disagree. */
  public enum Degree {
    /** They cannot both be true. */
    CONTRADICTS,
    /** They jar, but what they count or mean may differ. */
    MAY_NOT_AGREE
  }

  /** Whether both stand in one document. */
  public boolean isWithinOneDocument() {
    return one.evidence().document().equals(other.evidence().document());
  }

  /** Whether the two are the word of different voices that one document cites. */
  public boolean isBetweenVoices() {
    return isWithinOneDocument() && !one.voice().equals(other.voice());
  }
}
