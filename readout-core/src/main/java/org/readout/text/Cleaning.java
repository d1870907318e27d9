package org.readout.text;

/** What becomes of a single character when text is cleaned. */
final class Cleaning {

  private Cleaning() {}

  /** Whether {@code unit} may not stay as it is; a carriage return depends on what follows it. */
  static boolean changes(char unit) {
    return unit != cleaned(unit)
        || isInvisible(unit)
        || unit == '\r'
        || Character.isSurrogate(unit);
  }

  /** Whether nobody sees {@code unit}: a name with such a mark in it is the same name. */
  static boolean isInvisible(char unit) {
    return unit == '\u00AD'
        || (unit >= '\u200B' && unit <= '\u200F')
        || (unit >= '\u202A' && unit <= '\u202E')
        || (unit >= '\u2060' && unit <= '\u206F')
        || unit == '\uFEFF';
  }

  /** What stands for {@code unit} in clean text, one for one. */
  static char cleaned(char unit) {
    if (unit >= ' ' && unit < '\u007F') {
      return unit;
    }
    return switch (unit) {
      case '\t', '\n' -> unit;
      case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      default -> {
        boolean isWideSpace = unit >= '\u2000' && unit <= '\u200A';
        yield isWideSpace || Character.isISOControl(unit) ? ' ' : unit;
      }
    };
  }
}
