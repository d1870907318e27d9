package org.readout.annotate.dates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a pattern can say about a time. In the rules each has its name in small letters. */
enum Field {
  YEAR(1000, 2999),
  TO_YEAR(1000, 2999),
  MONTH(1, 12),
  TO_MONTH(1, 12),
  DAY(1, 31),
  TO_DAY(1, 31),
  WEEKDAY(1, 7),
  TO_WEEKDAY(1, 7),
  /** Digits of which it is not known whether they are a day or a month. */
  FIRST(1, 31),
  SECOND(1, 31),
  DECADE(1000, 2999),
  WHICH(Meaning.Which.values()),
  /** Weeks from that of publication. */
  WEEK_SHIFT(-1, 1),
  /** Years from that of the anchor. */
  YEAR_SHIFT(-9, 9),
  NUMBER(0, 9999),
  /** A unit, as "week" or as a multiple, "2 weeks". */
  UNIT(Unit.values()),
  /** -1 back, 0 here, 1 ahead. */
  TOWARD(-1, 1),
  ANCHOR(Meaning.Anchor.values()),
  PART(Part.values()),
  REST(Meaning.Rest.values()),
  /** 1 when the very day is meant. */
  EXACT(0, 1),
  /** 1 when it is a date only where the text looks ahead. */
  ONLY_FUTURE(0, 1);

  /** No value. */
  static final int ABSENT = Integer.MIN_VALUE;

  private static final int MULTIPLE = 100;

  // Never changed after construction.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<? extends Enum<?>> names;

  private final int least;
  private final int most;

  Field(int least, int most) {
    this.names = List.of();
    this.least = least;
    this.most = most;
  }

  Field(Enum<?>[] names) {
    this.names = List.of(names);
    this.least = 0;
    this.most = Integer.MAX_VALUE;
  }

  /** The name in the rules: {@code to-month}. */
  String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Field> named(String ruleName) {
    return Arrays.stream(values()).filter(field -> field.ruleName().equals(ruleName)).findFirst();
  }

  boolean allows(int value) {
    return least <= value && value <= most;
  }

  /** What may be written for this field. */
  String allowed() {
    if (names.isEmpty()) {
      return "a number from " + least + " to " + most;
    }
    return "one of "
        + names.stream().map(Field::ruleName).toList()
        + (this == UNIT ? ", or several such as \"2 week\"" : "");
  }

  /** Reads a value as the rules write it; empty when it is none. */
  Optional<Integer> read(String value) {
    if (names.isEmpty()) {
      return value.matches("-?[0-9]{1,4}")
          ? Optional.of(Integer.parseInt(value)).filter(this::allows)
          : Optional.empty();
    }
    String name = value;
    int times = 1;
    if (this == UNIT && value.matches("[1-9][0-9]? [a-z]+")) {
      times = Integer.parseInt(value.substring(0, value.indexOf(' ')));
      name = value.substring(value.indexOf(' ') + 1);
    }
    for (int place = 0; place < names.size(); place++) {
      if (ruleName(names.get(place)).equals(name)) {
        return Optional.of(this == UNIT ? times * MULTIPLE + place : place);
      }
    }
    return Optional.empty();
  }

  static Unit unit(int value) {
    return (Unit) UNIT.names.get(value % MULTIPLE);
  }

  /** How many of the unit one such word means: 2 weeks in a fortnight. */
  static int times(int value) {
    return value / MULTIPLE;
  }

  private static String ruleName(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
