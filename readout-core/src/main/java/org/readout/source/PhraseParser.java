package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the language of {@link Phrase} into its parts. */
final class PhraseParser {

  /** A part of a phrase. */
  sealed interface Part {

    /** A word or mark that stands for itself. */
    record Word(String words) implements Part {}

    /** Any one word of a kind. */
    record Kind(PhraseClass kind) implements Part {}

    /** Any words or none. */
    record Any() implements Part {}

    /** One after the other. */
    record Sequence(List<Part> parts) implements Part {}

    /** One or the other; nothing may be among them. */
    record Choice(List<Part> ways) implements Part {}
  }

  /** Kinds of words made up of others, in the same language. */
  private static final Map<String, String> MADE_UP =
      Map.of(
          "date",
          "([{weekday}[.][,]] ({month}[.] {day}[,] {year}|{day}[.] {month}[.][,] {year}|{digits-date})"
              + "|{month} {year})",
          "time",
          "{clock} [{half-day}[.]] [[\\(]{zone}[\\)]]",
          "name",
          "{capitalised} [{in-name} [{in-name} [{in-name} [{in-name} [{in-name}]]]]]");

  private static final String ANY = "...";

  private final String source;
  private int at;

  private PhraseParser(String source) {
    this.source = source;
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException saying what in it cannot be read
   */
  static Part parse(String source) {
    PhraseParser parser = new PhraseParser(source.strip());
    Part part = parser.ways();
    if (parser.at < parser.source.length()) {
      throw new IllegalArgumentException(
          "\"" + parser.source.charAt(parser.at) + "\" closes nothing in \"" + source + "\"");
    }
    return part;
  }

  private Part ways() {
    List<Part> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1 ? ways.get(0) : new Part.Choice(List.copyOf(ways));
  }

  private Part sequence() {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (at < source.length() && "|)]}".indexOf(source.charAt(at)) < 0) {
      char unit = source.charAt(at);
      if (unit == '\\' && at + 1 < source.length()) {
        literal.append(source.charAt(at + 1));
        at += 2;
      } else if (unit == '(' || unit == '[' || unit == '{' || source.startsWith(ANY, at)) {
        addWords(literal, parts);
        parts.add(special(unit));
      } else {
        literal.append(unit);
        at++;
      }
    }
    addWords(literal, parts);
    return new Part.Sequence(List.copyOf(parts));
  }

  private Part special(char opening) {
    switch (opening) {
      case '(' -> {
        at++;
        Part inner = ways();
        close(')');
        return inner;
      }
      case '[' -> {
        at++;
        Part inner = ways();
        close(']');
        return new Part.Choice(List.of(inner, new Part.Sequence(List.of())));
      }
      case '{' -> {
        int end = source.indexOf('}', at);
        if (end < 0) {
          throw new IllegalArgumentException("\"{\" is not closed in \"" + source + "\"");
        }
        String name = source.substring(at + 1, end);
        at = end + 1;
        return kind(name);
      }
      default -> {
        at += ANY.length();
        return new Part.Any();
      }
    }
  }

  private void close(char closing) {
    if (at >= source.length() || source.charAt(at) != closing) {
      throw new IllegalArgumentException("\"" + closing + "\" is missing in \"" + source + "\"");
    }
    at++;
  }

  private static Part kind(String name) {
    String madeUp = MADE_UP.get(name.equals(Phrase.PUBLISHER) ? "name" : name);
    if (madeUp != null) {
      return parse(madeUp);
    }
    Optional<PhraseClass> kind = PhraseClass.named(name);
    return new Part.Kind(
        kind.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"{"
                        + name
                        + "}\" is no kind of word; there are "
                        + PhraseClass.names()
                        + ", date, name, publisher and time")));
  }

  private static void addWords(StringBuilder literal, List<Part> parts) {
    String words = literal.toString();
    literal.setLength(0);
    PhraseToken.of(words, 0, words.length(), Integer.MAX_VALUE)
        .forEach(token -> parts.add(new Part.Word(token.words())));
  }

  /**
   * The longest word without which the phrase cannot be, in lower case; empty when there is none.
   */
  static String key(Part part) {
    if (part instanceof Part.Word word) {
      return word.words().toLowerCase(Locale.ROOT);
    }
    String longest = "";
    if (part instanceof Part.Sequence sequence) {
      for (Part inner : sequence.parts()) {
        String key = key(inner);
        longest = key.length() > longest.length() ? key : longest;
      }
    }
    return longest;
  }
}
