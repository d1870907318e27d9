package org.readout.annotate.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of expression that rules can describe, and what each makes of the fields. */
enum Kind {
  /** A day of the calendar, or several. */
  DAY(
      EnumSet.of(Field.MONTH, Field.DAY),
      EnumSet.of(
          Field.YEAR,
          Field.TO_YEAR,
          Field.TO_MONTH,
          Field.TO_DAY,
          Field.YEAR_SHIFT,
          Field.ANCHOR,
          Field.WEEKDAY)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      int month = values.get(Field.MONTH);
      int day = values.get(Field.DAY);
      int lastMonth = values.get(Field.TO_MONTH, month);
      int lastDay = values.get(Field.TO_DAY, day);
      if (day > Month.of(month).maxLength() || lastDay > Month.of(lastMonth).maxLength()) {
        return Optional.empty();
      }
      MonthDay first = MonthDay.of(month, day);
      MonthDay last = MonthDay.of(lastMonth, lastDay);
      return Optional.of(
          new Meaning.Days(
              first,
              last,
              values.firstYear(last.isBefore(first)),
              values.find(Field.TO_YEAR),
              values.find(Field.WEEKDAY).map(DayOfWeek::of)));
    }
  },
  /** A date in digits whose order the writer did not say. */
  DIGITS(EnumSet.of(Field.FIRST, Field.SECOND, Field.YEAR), EnumSet.noneOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      int first = values.get(Field.FIRST);
      int second = values.get(Field.SECOND);
      return first > 12 && second > 12
          ? Optional.empty()
          : Optional.of(new Meaning.EitherOrder(first, second, values.get(Field.YEAR)));
    }
  },
  /** A month or several, or a part of one. */
  MONTH(
      EnumSet.of(Field.MONTH),
      EnumSet.of(
          Field.YEAR,
          Field.TO_YEAR,
          Field.TO_MONTH,
          Field.YEAR_SHIFT,
          Field.ANCHOR,
          Field.WHICH,
          Field.PART)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      Optional<Part> part = values.part();
      if (part.isPresent() && !part.get().cutsMonths()) {
        return Optional.empty();
      }
      int month = values.get(Field.MONTH);
      int lastMonth = values.get(Field.TO_MONTH, month);
      return Optional.of(
          new Meaning.Months(
              Month.of(month),
              Month.of(lastMonth),
              values.firstYear(lastMonth < month),
              values.find(Field.TO_YEAR),
              values.which(),
              part));
    }
  },
  /** A year or several, or a part of one: quarter, half, season. */
  YEAR(
      EnumSet.noneOf(Field.class),
      EnumSet.of(
          Field.YEAR, Field.TO_YEAR, Field.YEAR_SHIFT, Field.ANCHOR, Field.WHICH, Field.PART)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(
          new Meaning.Years(
              values.year(), values.find(Field.TO_YEAR), values.which(), values.part()));
    }
  },
  /** Ten years. */
  DECADE(EnumSet.of(Field.DECADE), EnumSet.of(Field.PART)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(new Meaning.Decade(values.get(Field.DECADE), values.part()));
    }
  },
  /** A day of the week, or a run of them. */
  WEEKDAY(EnumSet.of(Field.WEEKDAY), EnumSet.of(Field.TO_WEEKDAY, Field.WHICH, Field.WEEK_SHIFT)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      int weekday = values.get(Field.WEEKDAY);
      return Optional.of(
          new Meaning.Weekday(
              DayOfWeek.of(weekday),
              DayOfWeek.of(values.get(Field.TO_WEEKDAY, weekday)),
              values.which(),
              values.find(Field.WEEK_SHIFT)));
    }
  },
  /** A unit so many units away. */
  SHIFT(
      EnumSet.of(Field.UNIT),
      EnumSet.of(
          Field.NUMBER,
          Field.TOWARD,
          Field.ANCHOR,
          Field.PART,
          Field.REST,
          Field.EXACT,
          Field.ONLY_FUTURE)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      int unit = values.get(Field.UNIT);
      return Optional.of(
          new Meaning.Shift(
              values.get(Field.TOWARD, 0) * values.get(Field.NUMBER, 1) * Field.times(unit),
              Field.unit(unit),
              values.anchor(),
              values.part(),
              values.rest(),
              values.get(Field.EXACT, 0) == 1,
              values.get(Field.ONLY_FUTURE, 0) == 1));
    }
  },
  /** A stretch that ends or begins with publication. */
  WINDOW(EnumSet.of(Field.UNIT, Field.TOWARD), EnumSet.of(Field.NUMBER)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      int unit = values.get(Field.UNIT);
      return Optional.of(
          new Meaning.Window(
              values.get(Field.TOWARD) * values.get(Field.NUMBER, 1) * Field.times(unit),
              Field.unit(unit)));
    }
  },
  /** Only an order in time. */
  VAGUE(EnumSet.noneOf(Field.class), EnumSet.allOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(new Meaning.Vague());
    }
  },
  /** Told in relation to something that happened. */
  BY_EVENT(EnumSet.noneOf(Field.class), EnumSet.allOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(new Meaning.ByEvent());
    }
  },
  /** A length of time. */
  DURATION(EnumSet.noneOf(Field.class), EnumSet.allOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(new Meaning.Duration());
    }
  },
  /** Comes again and again. */
  RECURRING(EnumSet.noneOf(Field.class), EnumSet.allOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(new Meaning.Recurring());
    }
  },
  /** A time of day. */
  CLOCK(EnumSet.noneOf(Field.class), EnumSet.allOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.of(new Meaning.Clock());
    }
  },
  /** Words that look like a time and are none; they are passed over. */
  NOT_A_TIME(EnumSet.noneOf(Field.class), EnumSet.allOf(Field.class)) {
    @Override
    Optional<Meaning> meaning(Values values) {
      return Optional.empty();
    }
  };

  // Never changed after construction.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Field> required;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Field> optional;

  Kind(Set<Field> required, Set<Field> optional) {
    this.required = required;
    this.optional = optional;
  }

  /** What the fields mean together; empty when there is no such time. */
  abstract Optional<Meaning> meaning(Values values);

  Set<Field> required() {
    return required;
  }

  boolean allows(Field field) {
    return required.contains(field) || optional.contains(field);
  }

  String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Kind> named(String ruleName) {
    return Arrays.stream(values()).filter(kind -> kind.ruleName().equals(ruleName)).findFirst();
  }
}
