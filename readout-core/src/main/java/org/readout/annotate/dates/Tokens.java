package org.readout.annotate.dates;

/**
 * The words, numbers and marks of a text, cut as they are asked for. Only a window of {@value
 * #WINDOW} tokens is kept, so that a text of any length needs the same small memory: a token may be
 * asked for until {@value #WINDOW} tokens after it have been asked for.
 */
final class Tokens {

  /** What a token is made of. */
  enum Shape {
    /** Letters, beginning with a small one. */
    WORD,
    /** Letters, beginning with a capital. */
    CAPITALISED,
    /** Digits. */
    NUMBER,
    /** One sign, or the ending {@code 's}. */
    MARK
  }

  /** What stands before a token. */
  enum Gap {
    /** Nothing. */
    NONE,
    /** Spaces, or one line end. */
    SPACE,
    /** An empty line, or the beginning of the text. */
    BREAK
  }

  static final int WINDOW = 512;

  private final String text;
  private final Words words;
  private final int[] starts = new int[WINDOW];
  private final int[] ends = new int[WINDOW];
  private final int[] ids = new int[WINDOW];
  private final Shape[] shapes = new Shape[WINDOW];
  private final Gap[] gaps = new Gap[WINDOW];
  private int count;
  private int offset;

  Tokens(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** Whether there are more than {@code index} tokens. */
  boolean has(int index) {
    while (count <= index && cut()) {}
    return 0 <= index && index < count;
  }

  int start(int index) {
    return starts[index % WINDOW];
  }

  int end(int index) {
    return ends[index % WINDOW];
  }

  /** The number of the word or mark in the rules' words. */
  int id(int index) {
    return ids[index % WINDOW];
  }

  Shape shape(int index) {
    return shapes[index % WINDOW];
  }

  Gap gapBefore(int index) {
    return gaps[index % WINDOW];
  }

  boolean isLetters(int index) {
    return shape(index) == Shape.WORD || shape(index) == Shape.CAPITALISED;
  }

  /** The character with which a token begins. */
  char first(int index) {
    return text.charAt(start(index));
  }

  /** The character with which a token ends. */
  char last(int index) {
    return text.charAt(end(index) - 1);
  }

  /** How many units long a token is. */
  int length(int index) {
    return end(index) - start(index);
  }

  /** The value of a number of at most four digits, else -1. */
  int number(int index) {
    if (shape(index) != Shape.NUMBER || length(index) > 4) {
      return -1;
    }
    int value = 0;
    for (int at = start(index); at < end(index); at++) {
      value = 10 * value + (text.charAt(at) - '0');
    }
    return value;
  }

  private boolean cut() {
    int start = offset;
    int lines = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      lines += text.charAt(start) == '\n' ? 1 : 0;
      start++;
    }
    if (start == text.length()) {
      offset = start;
      return false;
    }
    Gap gap = start == offset ? Gap.NONE : Gap.SPACE;
    if (lines > 1 || count == 0) {
      gap = Gap.BREAK;
    }
    char first = text.charAt(start);
    int end = start + 1;
    if (isDigit(first)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      put(start, end, words.of(text, start, end), Shape.NUMBER, gap);
    } else if (Character.isLetter(first)) {
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      Shape shape = Character.isUpperCase(first) ? Shape.CAPITALISED : Shape.WORD;
      put(start, end, words.of(text, start, end), shape, gap);
    } else {
      end = isPossessive(start) ? start + 2 : end;
      put(start, end, mark(start, end), Shape.MARK, gap);
    }
    offset = end;
    return true;
  }

  private void put(int start, int end, int id, Shape shape, Gap gap) {
    int at = count % WINDOW;
    starts[at] = start;
    ends[at] = end;
    ids[at] = id;
    shapes[at] = shape;
    gaps[at] = gap;
    count++;
  }

  private int mark(int start, int end) {
    if (end == start + 2) {
      return words.of("'s", 0, 2);
    }
    return switch (text.charAt(start)) {
      case '\u2019', '\u02BC' -> words.of("'", 0, 1);
      case '\u2010', '\u2011', '\u2013', '\u2212' -> words.of("-", 0, 1);
      default -> words.of(text, start, end);
    };
  }

  /** An apostrophe with an s that ends a word: the genitive, or "it's". */
  private boolean isPossessive(int at) {
    char mark = text.charAt(at);
    if (mark != '\'' && mark != '\u2019' && mark != '\u02BC') {
      return false;
    }
    boolean afterWord = at == 0 || Character.isLetterOrDigit(text.charAt(at - 1));
    return afterWord
        && at + 1 < text.length()
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isDigit(char unit) {
    return '0' <= unit && unit <= '9';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
