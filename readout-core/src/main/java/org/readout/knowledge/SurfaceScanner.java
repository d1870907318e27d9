package org.readout.knowledge;

/**
 * Walks a text from the start of a word and hashes what it sees, in a form in which equal names are
 * equal however they are written: case and accents folded, apostrophes and the dots of
 * abbreviations left out, runs of spaces and hyphens made one space. The dictionary is filled and
 * searched by this one walk, so that both see the same.
 */
final class SurfaceScanner {

  /** Told of each place where a name could end. */
  interface Boundary {
    /**
     * A word or a mark ends before {@code end}.
     *
     * @return whether to walk on
     */
    boolean reached(long hash, int end);
  }

  private static final int LONGEST = 160;
  private static final int LONGEST_ABBREVIATION = 3;

  private SurfaceScanner() {}

  /** Whether a name can begin at {@code offset}: at a letter or digit that continues no word. */
  static boolean isStart(CharSequence text, int offset) {
    return Character.isLetterOrDigit(text.charAt(offset))
        && (offset == 0 || !isWordPart(text.charAt(offset - 1)));
  }

  static void scan(CharSequence text, int start, Boundary boundary) {
    int limit = Math.min(text.length(), start + LONGEST);
    long hash = 1;
    int letters = 0;
    int spaces = 0;
    int lineBreaks = 0;
    for (int i = start; i < limit; i++) {
      char unit = Folding.fold(text.charAt(i));
      boolean letter = Character.isLetterOrDigit(unit);
      if (letter || (letters > 0 && isIgnorable(unit))) {
        if (letter) {
          hash = mix(spaces > 0 ? mix(hash, ' ') : hash, unit);
          letters++;
          spaces = 0;
          lineBreaks = 0;
        }
        boolean ends = i + 1 == text.length() || !isWordPart(text.charAt(i + 1));
        if (ends && !boundary.reached(hash, i + 1)) {
          return;
        }
      } else if (unit == ' ' || unit == '-' || unit == '\n') {
        letters = 0;
        spaces++;
        lineBreaks += unit == '\n' ? 1 : 0;
        if (spaces > 3 || lineBreaks > 1) {
          return;
        }
      } else if (unit == '.') {
        if (letters > LONGEST_ABBREVIATION) {
          return;
        }
        letters = 0;
      } else if (unit != '\'' && !isIgnorable(unit)) {
        hash = mix(spaces > 0 ? mix(hash, ' ') : hash, unit);
        spaces = 0;
        if (!boundary.reached(hash, i + 1)) {
          return;
        }
      }
    }
  }

  /** The hash of the whole of {@code name}; 0 when it has no word. */
  static long hash(CharSequence name) {
    int start = 0;
    while (start < name.length() && !Character.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    long[] last = {0};
    scan(
        name,
        start,
        (hash, end) -> {
          last[0] = hash;
          return true;
        });
    return last[0];
  }

  static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit) || isIgnorable(unit);
  }

  /** Combining marks, soft hyphens and joiners. */
  static boolean isIgnorable(char unit) {
    return (unit >= '\u0300' && unit <= '\u036F')
        || unit == '\u00AD'
        || (unit >= '\u200B' && unit <= '\u200D')
        || unit == '\uFEFF';
  }

  private static long mix(long hash, char unit) {
    return (hash ^ unit) * 0x9E3779B97F4A7C15L;
  }
}
