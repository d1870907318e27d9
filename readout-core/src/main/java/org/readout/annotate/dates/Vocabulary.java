package org.readout.annotate.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that can stand in one place of a pattern, each with its value where it has one. */
final class Vocabulary {

  /** Numerals that count as entries of a vocabulary of that name. */
  enum Numerals {
    /** None. */
    NONE,
    /** 1 to 31, also as 1st, 2nd. */
    DAY,
    /** Four digits, 1500 to 2199. */
    YEAR,
    /** 1990s. */
    DECADE,
    /** Up to two digits. */
    DIGITS,
    /** Up to four digits. */
    NUMBER;

    static Numerals of(String vocabulary) {
      for (Numerals one : values()) {
        if (one != NONE && one.name().equalsIgnoreCase(vocabulary)) {
          return one;
        }
      }
      return NONE;
    }
  }

  /** Words in a row and their value, {@link Field#ABSENT} when they have none. */
  record Entry(List<Element.Word> words, int value) {}

  /** Is told of each way in which a vocabulary fits at a place. */
  interface Found {
    void entry(int length, int value);
  }

  private final String name;
  private final Numerals numerals;
  private final boolean valued;
  private final List<Entry> all = new ArrayList<>();
  private final Map<Integer, List<Entry>> byFirst = new HashMap<>();
  private final List<Element.Word> ordinals;

  Vocabulary(String name, boolean valued, Words words) {
    this.name = name;
    this.numerals = Numerals.of(name);
    this.valued = valued || numerals != Numerals.NONE;
    this.ordinals =
        List.of("st", "nd", "rd", "th", "s", "'s").stream()
            .map(ending -> new Element.Word(words.add(ending), false))
            .toList();
  }

  /** The field that a vocabulary of that name fills: what stands before the dot, if it is one. */
  static Optional<Field> field(String name) {
    int dot = name.indexOf('.');
    return Field.named(dot < 0 ? name : name.substring(0, dot));
  }

  String name() {
    return name;
  }

  boolean isValued() {
    return valued;
  }

  List<Entry> entries() {
    return all;
  }

  boolean hasNumerals() {
    return numerals != Numerals.NONE;
  }

  void add(Entry entry) {
    all.add(entry);
    byFirst.computeIfAbsent(entry.words().get(0).id(), first -> new ArrayList<>()).add(entry);
  }

  /** Reports every entry that stands at {@code at}. */
  void match(Tokens tokens, int at, Found found) {
    if (tokens.shape(at) == Tokens.Shape.NUMBER) {
      numeral(tokens, at, found);
    }
    for (Entry entry : byFirst.getOrDefault(tokens.id(at), List.of())) {
      if (stands(entry.words(), tokens, at)) {
        found.entry(entry.words().size(), entry.value());
      }
    }
  }

  /** Whether the words stand in a row at {@code at}. */
  static boolean stands(List<Element.Word> words, Tokens tokens, int at) {
    for (int step = 0; step < words.size(); step++) {
      if (!tokens.has(at + step)
          || !words.get(step).fits(tokens, at + step)
          || (step > 0 && tokens.gapBefore(at + step) == Tokens.Gap.BREAK)) {
        return false;
      }
    }
    return true;
  }

  private void numeral(Tokens tokens, int at, Found found) {
    int value = tokens.number(at);
    int length = tokens.length(at);
    switch (numerals) {
      case NONE -> {}
      case DAY -> {
        if (length <= 2 && 1 <= value && value <= 31) {
          found.entry(ending(tokens, at, 0, 4).isPresent() ? 2 : 1, value);
        }
      }
      case YEAR -> {
        if (length == 4 && 1500 <= value && value < 2200) {
          found.entry(1, value);
        }
      }
      case DECADE -> {
        if (length == 4
            && 1500 <= value
            && value % 10 == 0
            && ending(tokens, at, 4, 6).isPresent()) {
          found.entry(2, value);
        }
      }
      case DIGITS -> {
        if (length <= 2) {
          found.entry(1, value);
        }
      }
      case NUMBER -> {
        if (value >= 0) {
          found.entry(1, value);
        }
      }
    }
  }

  /** An ending written close after a numeral. */
  private Optional<Element.Word> ending(Tokens tokens, int at, int from, int to) {
    if (!tokens.has(at + 1) || tokens.gapBefore(at + 1) != Tokens.Gap.NONE) {
      return Optional.empty();
    }
    return ordinals.subList(from, to).stream()
        .filter(ending -> ending.id() == tokens.id(at + 1))
        .findFirst();
  }
}
