package org.readout.annotate.dates;

import java.util.List;
import java.util.Set;

/**
 * Reads the words around an expression: whether it is a deadline or a beginning, and whether it
 * modifies a noun.
 *
 * @param until words in front of a deadline, each as a row of words
 * @param since words in front of a beginning
 * @param dating prepositions that make an expression the date of the sentence: "in", "on"
 * @param determiners words in front of a noun: "the", "their", "'s"
 * @param notNouns words that are no noun, so that no expression modifies them
 * @param eventNouns nouns of what happens at a time: "meeting", "war"
 * @param joining what stands between two expressions that modify one noun: ",", "and"
 * @param article the number of "the"
 * @param genitive the number of "'s"
 * @param apostrophe the number of "'"
 * @param comma the number of ","
 */
record Surroundings(
    List<List<Element.Word>> until,
    List<List<Element.Word>> since,
    Set<Integer> dating,
    Set<Integer> determiners,
    Set<Integer> notNouns,
    Set<Integer> eventNouns,
    Set<Integer> joining,
    int article,
    int genitive,
    int apostrophe,
    int comma) {

  /** Deadline, beginning or neither, by the words in front. */
  Bound bound(Tokens tokens, int start) {
    // "by the July summit": an article may stand between.
    int before = start > 0 && tokens.id(start - 1) == article ? start - 1 : start;
    if (tokens.has(start) && tokens.gapBefore(start) == Tokens.Gap.BREAK) {
      return Bound.ON;
    }
    if (endsWith(until, tokens, before)) {
      return Bound.UNTIL;
    }
    return endsWith(since, tokens, before) ? Bound.SINCE : Bound.ON;
  }

  private static boolean endsWith(List<List<Element.Word>> rows, Tokens tokens, int end) {
    for (List<Element.Word> row : rows) {
      if (row.size() <= end && Vocabulary.stands(row, tokens, end - row.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the expression modifies the noun that stands with it. */
  boolean isAttributive(Tokens tokens, int start, int end, Kind kind) {
    if (!tokens.has(end) || tokens.gapBefore(end) == Tokens.Gap.BREAK) {
      return kind == Kind.YEAR && isPartOfName(tokens, start);
    }
    int next = tokens.id(end);
    if (tokens.gapBefore(end) == Tokens.Gap.NONE && (next == genitive || next == apostrophe)) {
      return next == genitive || tokens.last(end - 1) == 's';
    }
    if (kind != Kind.DAY && kind != Kind.MONTH && kind != Kind.YEAR && kind != Kind.WEEKDAY) {
      return false;
    }
    boolean continues = start > 0 && tokens.gapBefore(start) != Tokens.Gap.BREAK;
    boolean determined = continues && determiners.contains(tokens.id(start - 1));
    if (determined && isNoun(tokens, end)) {
      return true;
    }
    if (determined && next == comma && isNameAfterComma(tokens, end)) {
      return true;
    }
    boolean dated = continues && dating.contains(tokens.id(start - 1));
    if (!dated && (isEvent(tokens, end) || (next == comma && isEvent(tokens, end + 1)))) {
      return true;
    }
    return kind == Kind.YEAR && isPartOfName(tokens, start);
  }

  /** "the November 9, 2020, Statement". */
  private boolean isNameAfterComma(Tokens tokens, int comma) {
    return tokens.has(comma + 1)
        && isNoun(tokens, comma + 1)
        && (tokens.shape(comma + 1) == Tokens.Shape.CAPITALISED
            || eventNouns.contains(tokens.id(comma + 1)));
  }

  /** "2015 nuclear deal": the noun, at most one word on. */
  private boolean isEvent(Tokens tokens, int end) {
    if (!tokens.has(end) || !isNoun(tokens, end)) {
      return false;
    }
    return eventNouns.contains(tokens.id(end))
        || (tokens.has(end + 1)
            && isNoun(tokens, end + 1)
            && eventNouns.contains(tokens.id(end + 1)));
  }

  private boolean isNoun(Tokens tokens, int at) {
    return tokens.isLetters(at)
        && tokens.gapBefore(at) == Tokens.Gap.SPACE
        && !notNouns.contains(tokens.id(at));
  }

  /** "APEC 2023", "Appropriations Act, 2022": a capitalised word that is not a preposition. */
  private boolean isPartOfName(Tokens tokens, int start) {
    if (start == 0 || tokens.gapBefore(start) == Tokens.Gap.BREAK) {
      return false;
    }
    int name = tokens.id(start - 1) == comma ? start - 2 : start - 1;
    return name >= 0
        && tokens.shape(name) == Tokens.Shape.CAPITALISED
        && !dating.contains(tokens.id(name))
        && !notNouns.contains(tokens.id(name));
  }
}
