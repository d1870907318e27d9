package org.readout.app.view;

/**
 * Text from outside made safe to show. A report may hold escape sequences that would repaint the
 * screen, or marks that reverse the direction of what follows; none of these reach the terminal.
 */
public final class Plain {

  private Plain() {}

  /** {@code text} on one line: control characters and runs of white space become one space. */
  public static String line(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character)
          || Character.isSpaceChar(character)
          || Character.isISOControl(character)) {
        space = plain.length() > 0;
      } else if (!isDirection(character) && Character.getType(character) != Character.SURROGATE) {
        if (space) {
          plain.append(' ');
          space = false;
        }
        plain.appendCodePoint(character);
      }
    }
    return plain.toString();
  }

  /** {@code text} with its lines and blanks as they are, and nothing that moves the cursor. */
  public static String block(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != '\n' && Character.isISOControl(unit)) {
        plain.append(' ');
      } else if (!isDirection(unit)) {
        plain.append(unit);
      }
    }
    return plain.toString();
  }

  /** Embeddings, overrides and isolates, and the marks that belong to them. */
  private static boolean isDirection(int character) {
    return character == 0x200E
        || character == 0x200F
        || character == 0x061C
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
