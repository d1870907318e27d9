package org.readout.annotate.dates;

import java.util.Set;

/**
 * What must stand beside an expression, in the one token before or after it.
 *
 * @param ids words and marks
 * @param shapes kinds of token
 * @param nothing whether the end of the text or an empty line fits too
 */
record Condition(Set<Integer> ids, Set<Tokens.Shape> shapes, boolean nothing) {

  Condition {
    ids = Set.copyOf(ids);
    shapes = Set.copyOf(shapes);
  }

  /** Whether the token before {@code start} fits. */
  boolean fitsBefore(Tokens tokens, int start) {
    if (start == 0 || tokens.gapBefore(start) == Tokens.Gap.BREAK) {
      return nothing;
    }
    return fits(tokens, start - 1);
  }

  /** Whether the token at {@code end}, the first one after an expression, fits. */
  boolean fitsAfter(Tokens tokens, int end) {
    if (!tokens.has(end) || tokens.gapBefore(end) == Tokens.Gap.BREAK) {
      return nothing;
    }
    return fits(tokens, end);
  }

  private boolean fits(Tokens tokens, int at) {
    return ids.contains(tokens.id(at)) || shapes.contains(tokens.shape(at));
  }
}
