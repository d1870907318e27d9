package org.readout.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds for the words that a parser made of a stretch of markup where each of them stands in it:
 * most of them stand for themselves, some for an entity or something with a backslash before it.
 */
final class SourceAlignment {

  private static final Pattern ENTITY = Pattern.compile("&#?+[A-Za-z0-9]{1,40}+;?+");

  private SourceAlignment() {}

  /** Takes words and where they stand. */
  interface Pieces {
    void add(String words, int start, int end);
  }

  /**
   * Gives {@code words} piece by piece, one character at a time where that can be followed.
   *
   * @param original the markup
   * @param start where the words begin in it
   * @param end where they end
   */
  static void align(String words, String original, int start, int end, Pieces pieces) {
    int at = start;
    int i = 0;
    while (i < words.length()) {
      char unit = words.charAt(i);
      int length = Character.isHighSurrogate(unit) && i + 1 < words.length() ? 2 : 1;
      if (at < end
          && original.charAt(at) == unit
          && (unit != '&' || !isEntity(words, i, original, at, end))) {
        pieces.add(words.substring(i, i + length), at, at + length);
        i += length;
        at += length;
        continue;
      }
      if (at + 1 < end && original.charAt(at) == '\\' && original.charAt(at + 1) == unit) {
        pieces.add(words.substring(i, i + 1), at, at + 2);
        i++;
        at += 2;
        continue;
      }
      Matcher entity = ENTITY.matcher(original).region(Math.min(at, end), end);
      String decoded = entity.lookingAt() ? Parser.unescapeEntities(entity.group(), false) : "";
      if (decoded.isEmpty() || !words.startsWith(decoded, i)) {
        // What the parser made of this cannot be followed; as a whole it still can.
        pieces.add(words.substring(i), Math.min(at, end), end);
        return;
      }
      pieces.add(decoded, at, entity.end());
      at = entity.end();
      i += decoded.length();
    }
  }

  /** Whether the ampersand here is written as an entity and does not stand for itself. */
  private static boolean isEntity(String words, int i, String original, int at, int end) {
    Matcher entity = ENTITY.matcher(original).region(at, end);
    return entity.lookingAt()
        && !words.startsWith(entity.group(), i)
        && !Parser.unescapeEntities(entity.group(), false).equals(entity.group());
  }
}
