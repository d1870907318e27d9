package org.readout.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the patterns of the rules: words, {@code [what may be missing]}, {@code (one|or another)},
 * {@code {vocabulary}} and {@code {field=vocabulary}}. A pattern comes out as all the plain rows of
 * elements that it stands for, so that matching knows no repetition and its work is bounded by the
 * rules, whatever the text.
 */
final class Pattern {

  /** More rows than this are a pattern that nobody can read. */
  private static final int MOST_ROWS = 1000;

  /** The longest row, so that a match stays within the window of tokens. */
  private static final int LONGEST_ROW = 20;

  /** Something is wrong with a pattern; the message says what, the loader says where. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  private final String pattern;
  private final Map<String, Vocabulary> vocabularies;
  private final Words words;
  private int at;

  private Pattern(String pattern, Map<String, Vocabulary> vocabularies, Words words) {
    this.pattern = pattern;
    this.vocabularies = vocabularies;
    this.words = words;
  }

  static List<List<Element>> rows(String pattern, Map<String, Vocabulary> vocabularies, Words words)
      throws Wrong {
    Pattern reader = new Pattern(pattern, vocabularies, words);
    List<List<Element>> rows = reader.choice();
    if (reader.at < pattern.length()) {
      throw new Wrong("\"" + pattern.charAt(reader.at) + "\" closes nothing in: " + pattern);
    }
    for (List<Element> row : rows) {
      if (row.isEmpty()) {
        throw new Wrong("everything may be missing in: " + pattern);
      }
      if (row.size() > LONGEST_ROW) {
        throw new Wrong("more than " + LONGEST_ROW + " words or slots in: " + pattern);
      }
    }
    return rows;
  }

  /** The words and marks of {@code text}, cut as texts are cut. */
  static List<Element.Word> words(String text, Words words) {
    String small = text.replace('\u2019', '\'');
    List<Element.Word> row = new ArrayList<>();
    // The first pass only learns the words: a token's number is known once its word has been added.
    for (int pass = 0; pass < 2; pass++) {
      row.clear();
      Tokens tokens = new Tokens(small, words);
      for (int at = 0; tokens.has(at); at++) {
        int id = words.add(small.substring(tokens.start(at), tokens.end(at)));
        row.add(new Element.Word(id, tokens.shape(at) == Tokens.Shape.CAPITALISED));
      }
    }
    return List.copyOf(row);
  }

  private List<List<Element>> choice() throws Wrong {
    List<List<Element>> rows = new ArrayList<>(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      rows.addAll(sequence());
    }
    return rows;
  }

  private List<List<Element>> sequence() throws Wrong {
    List<List<Element>> rows = List.of(List.of());
    while (at < pattern.length() && "|)]".indexOf(pattern.charAt(at)) < 0) {
      rows = joined(rows, step());
    }
    return rows;
  }

  private List<List<Element>> step() throws Wrong {
    char first = pattern.charAt(at);
    if (first == '[' || first == '(') {
      at++;
      List<List<Element>> inside = new ArrayList<>(choice());
      expect(first == '[' ? ']' : ')');
      if (first == '[') {
        inside.add(List.of());
      }
      return inside;
    }
    if (first == '{') {
      int end = pattern.indexOf('}', at);
      if (end < 0) {
        throw new Wrong("\"{\" is not closed in: " + pattern);
      }
      String slot = pattern.substring(at + 1, end);
      at = end + 1;
      return List.of(List.of(slot(slot)));
    }
    int end = at;
    while (end < pattern.length() && "[](){}|".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    String plain = pattern.substring(at, end);
    at = end;
    return List.of(List.copyOf(words(plain, words)));
  }

  private Element.Slot slot(String slot) throws Wrong {
    int equals = slot.indexOf('=');
    String name = slot.substring(equals + 1);
    Vocabulary vocabulary = vocabularies.get(name);
    if (vocabulary == null) {
      throw new Wrong(
          "there is no vocabulary \"" + name + "\"; there are " + vocabularies.keySet());
    }
    if (!vocabulary.isValued()) {
      if (equals >= 0) {
        throw new Wrong("the vocabulary \"" + name + "\" has no values for a field");
      }
      return new Element.Slot(Optional.empty(), vocabulary);
    }
    Optional<Field> known =
        equals < 0 ? Vocabulary.field(name) : Field.named(slot.substring(0, equals));
    if (known.isEmpty()) {
      throw new Wrong("there is no field for {" + slot + "}");
    }
    return new Element.Slot(known, vocabulary);
  }

  private List<List<Element>> joined(List<List<Element>> heads, List<List<Element>> tails)
      throws Wrong {
    if (heads.size() * tails.size() > MOST_ROWS) {
      throw new Wrong("more than " + MOST_ROWS + " ways to read: " + pattern);
    }
    List<List<Element>> rows = new ArrayList<>();
    for (List<Element> head : heads) {
      for (List<Element> tail : tails) {
        List<Element> row = new ArrayList<>(head);
        row.addAll(tail);
        rows.add(row);
      }
    }
    return rows;
  }

  private void expect(char closing) throws Wrong {
    if (at >= pattern.length() || pattern.charAt(at) != closing) {
      throw new Wrong("\"" + closing + "\" is missing in: " + pattern);
    }
    at++;
  }
}
