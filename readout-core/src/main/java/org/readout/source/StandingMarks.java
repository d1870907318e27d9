package org.readout.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.text.SourceText.Boilerplate;

/** What is not the story by how it stands in the text, whatever its words. */
final class StandingMarks {

  static final String MARKS_ONLY = "line of marks";
  static final String CODE = "program code";
  static final String REPEATED = "repeats an earlier line";
  static final String POINTS = "summary points";

  private static final int LONGEST_CODE_LOOK = 400;
  private static final int FEWEST_WORDS_REPEATED = 4;
  private static final int MANY_WORDS = 12;

  /** A paragraph of this length is the story and no longer its head. */
  private static final int STORY = 160;

  private static final Pattern CODE_SIGN =
      Pattern.compile(
          "\\bfunction\\s?+\\(|\\bwindow\\.\\w|\\bdocument\\.(?:get|query|create|write|add|body|cookie)"
              + "|\\.push\\(|\\bgoogletag\\b|\\bdataLayer\\b|\\}\\);|\\)\\s?+=>|</?(?:script|style|div|span|iframe)\\b"
              + "|\\bvar\\s++\\w++\\s?+=|@media\\b|\\{\\s?+(?:display|margin|padding|color|font)\\b");
  private static final Pattern TURN = Pattern.compile("[A-Z][A-Z .'-]{1,40}+:.*+", Pattern.DOTALL);

  private StandingMarks() {}

  /** The number of tokens of a bullet at the beginning. */
  static int bulletTokens(List<PhraseToken> tokens) {
    int count = 0;
    while (count < tokens.size() - 1 && "-•*·>▪►|●–—".contains(tokens.get(count).words())) {
      count++;
    }
    return count;
  }

  static List<Boilerplate> of(String text, List<Passage> passages, boolean[] isTop) {
    List<Boilerplate> marks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean isHead = true;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String words = passage.span().in(text);
      String plain = plain(words);
      boolean isBulleted = isBulleted(words);
      isHead &= words.length() < STORY;
      if (plain.isEmpty()) {
        marks.add(new Boilerplate(passage.span(), MARKS_ONLY));
      } else if (isCode(words)) {
        marks.add(new Boilerplate(passage.span(), CODE));
      } else if (isRepeated(plain, words, isBulleted || isTop[i], seen)) {
        marks.add(new Boilerplate(passage.span(), REPEATED));
      } else if (isBulleted && isHead && i > 0 && isPoint(words)) {
        marks.add(new Boilerplate(passage.span(), POINTS));
      }
      seen.add(plain);
    }
    return marks;
  }

  private static boolean isCode(String words) {
    String look = words.substring(0, Math.min(words.length(), LONGEST_CODE_LOOK));
    return CODE_SIGN.matcher(look).find();
  }

  /**
   * Long paragraphs stand once; so do the headline and what sums it up, but not "Yes, thank you."
   */
  private static boolean isRepeated(
      String plain, String words, boolean mayBeShort, Set<String> seen) {
    if (!seen.contains(plain)) {
      return false;
    }
    long count = plain.chars().filter(unit -> unit == ' ').count() + 1;
    return count >= (mayBeShort ? FEWEST_WORDS_REPEATED : MANY_WORDS)
        && !TURN.matcher(words).matches();
  }

  /** Agencies sum a story up in points above it, which end without a full stop. */
  private static boolean isPoint(String words) {
    return Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  private static boolean isBulleted(String words) {
    return words.length() > 2
        && "-•*·▪►●–".indexOf(words.charAt(0)) >= 0
        && Character.isWhitespace(words.charAt(1));
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        if (space && plain.length() > 0) {
          plain.append(' ');
        }
        plain.append(unit);
        space = false;
      } else {
        space = true;
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
