package org.readout.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.claim.When;
import org.readout.text.Span;

/**
 * Words that tell a time.
 *
 * @param span where they stand; prepositions such as "on" or "until" are outside unless the meaning
 *     hangs on them
 * @param rule id of the expression in the rules that recognised them
 * @param meaning what they mean
 * @param bound whether they are a date, a deadline or a beginning
 * @param attributive whether they date the noun that they stand with and not what the sentence
 *     tells: "the 2015 deal", "Tuesday's meeting", "at their July talks"
 */
public record TimeExpression(
    Span span, String rule, Meaning meaning, Bound bound, boolean attributive) {

  /** Whether it names a day or days at all; a duration, a time of day and a habit do not. */
  public boolean isDate() {
    return !isDuration() && !isRecurring() && !(meaning instanceof Meaning.Clock);
  }

  /** Whether it is a length of time: "two-day". */
  public boolean isDuration() {
    return meaning instanceof Meaning.Duration;
  }

  /** Whether it tells of something that comes again: "every Monday". */
  public boolean isRecurring() {
    return meaning instanceof Meaning.Recurring;
  }

  /** Whether it can only be understood from a day told earlier in the text: "the following day". */
  public boolean isAnaphoric() {
    return meaning instanceof Meaning.Shift shift && shift.anchor() == Meaning.Anchor.REFERENCE;
  }

  /** Whether it is reckoned from some day, of publication or of the narrative. */
  public boolean isRelative() {
    return isDate() && !(meaning instanceof Meaning.EitherOrder) && resolvesAlone().isEmpty();
  }

  private Optional<LocalDate> resolvesAlone() {
    return resolve(Optional.empty(), Direction.UNKNOWN, Optional.empty()).firstDay();
  }

  /**
   * The day or days meant.
   *
   * <p>On Wednesday, 10 September 2025, "Tuesday" of something past is the 9th of September, and
   * "late October" of something to come is the 21st to the 31st of October 2025.
   *
   * @param publication the day of publication in the publisher's zone; without it everything that
   *     is reckoned from it is {@link When.Unknown}, with the words as evidence
   * @param direction which way to look for a weekday or a date without a year; a deadline is looked
   *     for ahead unless the tense is past, and then nearby ("won a truce until Nov. 12")
   * @param reference a day told earlier in the text, for expressions such as "the same day"; empty
   *     when none is established
   */
  public When resolve(
      Optional<LocalDate> publication, Direction direction, Optional<LocalDate> reference) {
    return new Reckoning(publication, towards(direction), reference).resolve(meaning, span);
  }

  private Direction towards(Direction direction) {
    if (bound != Bound.UNTIL) {
      return direction;
    }
    return direction == Direction.PAST ? Direction.UNKNOWN : Direction.FUTURE;
  }
}
