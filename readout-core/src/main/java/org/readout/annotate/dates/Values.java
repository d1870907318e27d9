package org.readout.annotate.dates;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The values of the fields while a pattern is being matched. */
final class Values {

  private final Map<Field, Integer> values;

  Values() {
    this.values = new EnumMap<>(Field.class);
  }

  private Values(Map<Field, Integer> values) {
    this.values = new EnumMap<>(values);
  }

  /** A copy in which {@code field} has {@code value}. */
  Values with(Field field, int value) {
    Values copy = values.isEmpty() ? new Values() : new Values(values);
    copy.set(field, value);
    return copy;
  }

  /** What {@code defaults} have, and over it what this has. */
  Values withDefaults(Values defaults) {
    if (defaults.values.isEmpty()) {
      return this;
    }
    Values merged = new Values(defaults.values);
    merged.values.putAll(values);
    return merged;
  }

  void set(Field field, int value) {
    values.put(field, value);
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  /**
   * The value of a field that the kind of the rule requires.
   *
   * @throws IllegalStateException when it has none, which the loader rules out
   */
  int get(Field field) {
    return find(field).orElseThrow(() -> new IllegalStateException("no " + field.ruleName()));
  }

  int get(Field field, int otherwise) {
    return find(field).orElse(otherwise);
  }

  Optional<Integer> find(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  Optional<Part> part() {
    return find(Field.PART).map(part -> pick(Part.values(), part));
  }

  Meaning.Which which() {
    return pick(Meaning.Which.values(), get(Field.WHICH, 0));
  }

  Meaning.Anchor anchor() {
    return pick(Meaning.Anchor.values(), get(Field.ANCHOR, 0));
  }

  Meaning.Rest rest() {
    return pick(Meaning.Rest.values(), get(Field.REST, 0));
  }

  Meaning.YearName year() {
    return new Meaning.YearName(find(Field.YEAR), find(Field.YEAR_SHIFT), anchor());
  }

  /** The year in which a stretch begins: "from 30 April to 2 May 2023" says it at its end alone. */
  Meaning.YearName firstYear(boolean newYearBetween) {
    if (has(Field.YEAR) || !has(Field.TO_YEAR)) {
      return year();
    }
    int last = get(Field.TO_YEAR);
    return new Meaning.YearName(
        Optional.of(newYearBetween ? last - 1 : last), Optional.empty(), anchor());
  }

  private static <E> E pick(E[] constants, int place) {
    return constants[place];
  }
}
