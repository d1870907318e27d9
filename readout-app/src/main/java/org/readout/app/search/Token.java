package org.readout.app.search;

import org.readout.text.Span;

/**
 * One word as the index has it; in scripts that are written without spaces, two characters that
 * stand side by side, or one that ends a run of them.
 *
 * @param text folded: letters and digits only
 * @param span where it stands
 * @param head the end of its first character
 * @param kind what it is made of
 */
record Token(String text, Span span, int head, Kind kind) {

  /** What a token is made of. */
  enum Kind {
    /** A word of a script that is written with spaces. */
    WORD,
    /** Two characters of a script that is written without. */
    PAIR,
    /** One such character, the last of its run. */
    SINGLE
  }

  boolean isSingle() {
    return kind == Kind.SINGLE;
  }

  boolean isPair() {
    return kind == Kind.PAIR;
  }
}
