package org.readout.app.search;

import java.util.List;

/**
 * A word or a phrase that is looked for.
 *
 * @param tokens as an index has them, side by side
 * @param open whether the last of them may go on: {@code negotiat*}
 * @param excluded whether what has it is left out
 */
public record Term(List<String> tokens, boolean open, boolean excluded) {

  /** Copies the tokens. */
  public Term {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a term must have at least one token");
    }
  }

  /** Whether it stands at {@code place} of {@code text}. */
  boolean standsAt(List<Token> text, int place) {
    if (place + tokens.size() > text.size()) {
      return false;
    }
    int last = tokens.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!text.get(place + i).text().equals(tokens.get(i))) {
        return false;
      }
    }
    String end = text.get(place + last).text();
    return open ? end.startsWith(tokens.get(last)) : end.equals(tokens.get(last));
  }
}
