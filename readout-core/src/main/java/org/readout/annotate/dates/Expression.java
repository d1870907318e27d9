package org.readout.annotate.dates;

import java.util.List;
import java.util.Optional;

/**
 * A rule: a kind of temporal expression with its patterns.
 *
 * @param order place among the rules; the first wins where two match the same words
 * @param id its name
 * @param kind what it means
 * @param fixed values that its words imply
 * @param tight whether its parts are written without spaces
 * @param onlyAttributive whether it is a time only where it stands as a modifier: "their July
 *     talks"
 * @param follows what must stand before it, if anything
 * @param notFollows what must not stand before it
 * @param followedBy what must stand after it, if anything
 * @param notFollowedBy what must not stand after it
 * @param examples texts that it reads
 * @param counterexamples texts in which it finds nothing
 */
record Expression(
    int order,
    String id,
    Kind kind,
    Values fixed,
    boolean tight,
    boolean onlyAttributive,
    Optional<Condition> follows,
    Optional<Condition> notFollows,
    Optional<Condition> followedBy,
    Optional<Condition> notFollowedBy,
    List<Example> examples,
    List<Example> counterexamples) {

  /**
   * A text on which the rule is tried.
   *
   * @param place file and line
   * @param text the text, with brackets around the expression in an example
   * @param expected what it must mean, in the notation of {@link Notation}; empty in a
   *     counterexample
   * @param direction where the tense points
   * @param reference a day told before, if any
   */
  record Example(
      String place,
      String text,
      String expected,
      Direction direction,
      Optional<java.time.LocalDate> reference) {}

  Optional<Meaning> meaning(Values values) {
    return kind.meaning(values.withDefaults(fixed));
  }

  /** Whether the rule may read the tokens from {@code start} to {@code end} where they stand. */
  boolean fits(Tokens tokens, int start, int end, Surroundings surroundings) {
    return (!tight || isTight(tokens, start, end))
        && endsCleanly(tokens, end)
        && follows.map(condition -> condition.fitsBefore(tokens, start)).orElse(true)
        && !notFollows.map(condition -> condition.fitsBefore(tokens, start)).orElse(false)
        && followedBy.map(condition -> condition.fitsAfter(tokens, end)).orElse(true)
        && !notFollowedBy.map(condition -> condition.fitsAfter(tokens, end)).orElse(false)
        && (!onlyAttributive || surroundings.isAttributive(tokens, start, end, kind));
  }

  private static boolean isTight(Tokens tokens, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (tokens.gapBefore(at) != Tokens.Gap.NONE) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last number or word ends there, and is not the beginning of "3.5" or "5-year". */
  private static boolean endsCleanly(Tokens tokens, int end) {
    if (!tokens.has(end) || tokens.gapBefore(end) != Tokens.Gap.NONE) {
      return true;
    }
    if (tokens.shape(end) != Tokens.Shape.MARK) {
      return tokens.shape(end - 1) == Tokens.Shape.MARK;
    }
    if (tokens.shape(end - 1) != Tokens.Shape.NUMBER) {
      return true;
    }
    char mark = tokens.first(end);
    if (mark == '%') {
      return false;
    }
    boolean joins = ".,:/-\u2013\u2010\u2011\u2212".indexOf(mark) >= 0;
    return !joins
        || !tokens.has(end + 1)
        || tokens.gapBefore(end + 1) != Tokens.Gap.NONE
        || tokens.shape(end + 1) == Tokens.Shape.MARK
        || (tokens.isLetters(end + 1) && (mark == '.' || mark == ','));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && expression.order == order;
  }

  @Override
  public int hashCode() {
    return order;
  }
}
