package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.text.Span;

/**
 * Finds the stretches of a text that no sentence crosses the bounds of: paragraphs, headlines,
 * captions, list items. The question is which line breaks are the end of something and which only
 * wrap a line. A text is taken to be wrapped where most of its lines are as long as they could be:
 * where the first word of the next line would not have fitted.
 */
final class Paragraphs {

  /** A line shorter or longer than this is not a line of wrapped prose. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 120;

  /** Blocks are looked at this many lines at a time, so that memory stays bounded. */
  private static final int MOST_LINES = 2_000;

  /** The share of full lines from which a block counts as wrapped. */
  private static final double MOSTLY = 0.6;

  /** The share of lines in a wrapped block that may have escaped the wrapping. */
  private static final double FEW = 0.2;

  /** Lines wrapped by hand are up to this much shorter than they could be. */
  private static final int RAGGED = 8;

  /** In wrapped prose, a line without an end goes on from this share of the width. */
  private static final double LONG_ENOUGH = 0.6;

  /** In a title all words of this length begin with a capital. */
  private static final int TITLE_WORD = 5;

  /** A dash counts only before a capital or a figure: it may also open a wrapped line. */
  private static final Pattern BULLET =
      Pattern.compile(
          "[*+\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7]\\s"
              + "|[-\u2013\u2014]\\s++[\\p{Lu}\\p{Nd}\"\u201C]");

  /** The number of a list item, or the end of a date that was wrapped. */
  private static final Pattern NUMBER = Pattern.compile("\\(?(?:[0-9]{1,2}|[a-z])[.)]\\s");

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  private final String text;
  private final Consumer<Span> sink;

  /** The width of wrapped lines in this text; 0 where none were seen. */
  private int width;

  private boolean titlePassed;

  private Paragraphs(String text, Consumer<Span> sink) {
    this.text = text;
    this.sink = sink;
  }

  /** Gives the stretches to {@code sink}, in text order. There is a word or figure in each. */
  static void in(String text, Consumer<Span> sink) {
    Paragraphs paragraphs = new Paragraphs(text, sink);
    paragraphs.blocks(paragraphs::measure);
    paragraphs.blocks(paragraphs::cut);
  }

  /** Gives each run of lines without a blank line among them. */
  private void blocks(Consumer<List<Span>> consumer) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(start);
      Span line = PlainCharacters.trim(text, Span.of(start, end));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      if ((line.isEmpty() || lines.size() == MOST_LINES) && !lines.isEmpty()) {
        consumer.accept(lines);
        lines = new ArrayList<>();
      }
      start = end + 1;
      // A carriage return and a line feed are one line break.
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        start++;
      }
    }
    if (!lines.isEmpty()) {
      consumer.accept(lines);
    }
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineBreak(char character) {
    return switch (character) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private void measure(List<Span> lines) {
    if (isWrapped(lines)) {
      width = Math.max(width, longest(lines));
    }
  }

  private boolean isWrapped(List<Span> lines) {
    int longest = longest(lines);
    long tooLong = lines.stream().filter(line -> line.length() > WIDEST).count();
    if (lines.size() < 3 || longest < NARROWEST || tooLong > FEW * lines.size()) {
      return false;
    }
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isFull(lines.get(i), lines.get(i + 1), longest)) {
        full++;
      }
    }
    return full > MOSTLY * (lines.size() - 1);
  }

  /** The longest line, those aside that are too long to have been wrapped. */
  private static int longest(List<Span> lines) {
    return lines.stream().mapToInt(Span::length).filter(length -> length <= WIDEST).max().orElse(0);
  }

  /** Whether the first word of the next line would hardly have fitted on this one. */
  private boolean isFull(Span line, Span next, int longest) {
    int word = 0;
    while (word < next.length()
        && word < WIDEST
        && !Character.isWhitespace(text.charAt(next.start() + word))) {
      word++;
    }
    return line.length() <= WIDEST && line.length() + 1 + word > longest - RAGGED;
  }

  private void cut(List<Span> lines) {
    boolean wrapped = isWrapped(lines);
    boolean fits = lines.stream().allMatch(line -> line.length() <= width);
    int limit = wrapped ? longest(lines) : fits ? width : 0;
    Span paragraph = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      if (goesOn(lines.get(i - 1), lines.get(i), limit, wrapped)) {
        paragraph = paragraph.cover(lines.get(i));
      } else {
        give(paragraph);
        paragraph = lines.get(i);
      }
    }
    give(paragraph);
  }

  /** Rulers, end marks and the like have no word in them. */
  private void give(Span paragraph) {
    if (text.substring(paragraph.start(), paragraph.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit)) {
      sink.accept(paragraph);
      titlePassed = true;
    }
  }

  private boolean goesOn(Span line, Span next, int limit, boolean wrapped) {
    if (startsWith(BULLET, next) || (!titlePassed && isTitle(line, next))) {
      return false;
    }
    boolean ended = isEnd(PlainCharacters.of(text.charAt(line.end() - 1)));
    if (wrapped && !ended && line.length() > LONG_ENOUGH * limit) {
      return true;
    }
    if (startsWith(NUMBER, next)) {
      return false;
    }
    if (limit > 0 && isFull(line, next, limit)) {
      return true;
    }
    // A line that begins in the middle of things, as where a link was taken out of a page.
    return !ended && Character.isLowerCase(text.charAt(next.start()));
  }

  private boolean startsWith(Pattern pattern, Span line) {
    return pattern.matcher(text).region(line.start(), line.end()).lookingAt();
  }

  /** Whether the first line of the text is a title, with the story right below it. */
  private boolean isTitle(Span line, Span next) {
    return Character.isUpperCase(text.charAt(next.start()))
        && WORD.matcher(line.in(text))
            .results()
            .map(MatchResult::group)
            .filter(word -> word.length() >= TITLE_WORD)
            .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isEnd(char character) {
    return switch (character) {
      case '.', '!', '?', ':', ';', '"' -> true;
      default -> false;
    };
  }
}
