package org.readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a full stop that ends a sentence from one that ends an abbreviation. */
final class SentenceEnds {

  private static final String RESOURCE = "/org/readout/data/language/sentence-ends.txt";

  /** Where people find the file. */
  private static final String FILE = "data/language/sentence-ends.txt";

  /** A list item's number is no sentence of its own. */
  private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?(?:[0-9]{1,3}|[a-z])[.)]");

  /** What is open longer than this was never closed. */
  private static final int LONGEST_ASIDE = 60;

  private enum Kind {
    TITLE,
    BEFORE_FIGURE,
    BEFORE_CAPITALS,
    INITIALISM,
    STARTER;

    String inFile() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Kind, Set<String>> words;

  private SentenceEnds(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  /** Loads the list that comes with Readout. */
  static SentenceEnds load() {
    try (InputStream in = SentenceEnds.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming the line, if there is something else in it
   */
  static SentenceEnds parse(List<String> lines) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        List<String> parts = List.of(line.split("\\s+"));
        Set<String> ofKind = words.get(kind(parts.get(0), number));
        for (String word : parts.subList(1, parts.size())) {
          if (ofKind != null && !ofKind.add(word)) {
            throw new IllegalArgumentException(
                FILE
                    + ":"
                    + number
                    + ": \""
                    + word
                    + "\" is listed twice as "
                    + parts.get(0)
                    + ". Remove one of them.");
          }
        }
      }
    }
    return new SentenceEnds(words);
  }

  private static Kind kind(String name, int line) {
    for (Kind kind : Kind.values()) {
      if (kind.inFile().equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        FILE
            + ":"
            + line
            + ": \""
            + name
            + "\" is no kind of entry. Begin the line with title, before-figure, before-capitals,"
            + " initialism or starter.");
  }

  /**
   * Whether the sentence goes on past what looks like its end.
   *
   * @param before the text up to the supposed end, without white space after it
   * @param after the text from the next word on
   */
  boolean goesOn(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    char next = after.charAt(0);
    if (Character.isLowerCase(next)
        || isClosing(after)
        || isAside(after)
        || before.endsWith(",")
        || isInBrackets(before)) {
      return true;
    }
    if (!before.endsWith(".")) {
      return false;
    }
    String last = lastWord(before);
    String following = firstWord(after);
    if (is(Kind.TITLE, last)
        || (Character.isDigit(next) && is(Kind.BEFORE_FIGURE, last))
        || (isCapitals(following) && is(Kind.BEFORE_CAPITALS, last))
        || ITEM_NUMBER.matcher(before).matches()) {
      return true;
    }
    boolean mayGoOn = is(Kind.INITIALISM, last) || isInitial(last);
    return mayGoOn && !is(Kind.STARTER, following);
  }

  /**
   * Whether an abbreviation ends a sentence, the next word being one that begins sentences.
   *
   * @param before the text up to a full stop, with it
   * @param after the text from the next word on
   */
  boolean endsAfterAll(String before, String after) {
    String last = lastWord(before);
    return (is(Kind.INITIALISM, last) || is(Kind.BEFORE_CAPITALS, last))
        && is(Kind.STARTER, firstWord(after));
  }

  /** "(local time; 11:50 p.m. Japan time)": no sentence ends between brackets. */
  private static boolean isInBrackets(String before) {
    int open = before.lastIndexOf('(');
    return open >= 0
        && before.length() - open <= LONGEST_ASIDE
        && before.indexOf(')', open) < 0
        && Character.isLowerCase(before.charAt(Math.min(open + 1, before.length() - 1)));
  }

  /** "at 3:55 p.m. (local time)": what opens in a small letter goes on. */
  private static boolean isAside(String after) {
    return after.length() > 1 && after.charAt(0) == '(' && Character.isLowerCase(after.charAt(1));
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** The initial of a name, as in "Antony J. Blinken". */
  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0));
  }

  /** Whether nothing but closing marks comes before the next space. */
  private static boolean isClosing(String after) {
    int end = after.indexOf(' ');
    String word = end < 0 ? after : after.substring(0, end);
    return word.chars().allMatch(mark -> ")]}\"'.!?,;".indexOf(mark) >= 0)
        && word.chars().noneMatch(mark -> mark == '"' && end >= 0);
  }

  private static String lastWord(String before) {
    int start = before.length();
    while (start > 0 && !isBoundary(before.charAt(start - 1))) {
      start--;
    }
    return before.substring(start);
  }

  private static boolean isBoundary(char character) {
    return character == ' ' || "([{\"'-\u2013\u2014/".indexOf(character) >= 0;
  }

  private static String firstWord(String after) {
    int start = 0;
    while (start < after.length() && !Character.isLetterOrDigit(after.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < after.length() && Character.isLetter(after.charAt(end))) {
      end++;
    }
    return after.substring(start, end);
  }
}
