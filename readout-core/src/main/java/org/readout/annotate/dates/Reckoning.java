package org.readout.annotate.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.readout.claim.When;
import org.readout.text.Span;

/** Finds the days that a meaning stands for, from the days that are known. */
record Reckoning(
    Optional<LocalDate> publication, Direction direction, Optional<LocalDate> reference) {

  /** A report may be dated a day before or after the day that it tells of: zones, late desks. */
  private static final int DAYS_OFF = 1;

  /** So close to publication, "last Friday" or "next Friday" may be the one a week further off. */
  private static final int TOO_CLOSE = 2;

  private static final int HOURS_A_DAY = 24;

  When resolve(Meaning meaning, Span words) {
    if (meaning instanceof Meaning.Days days && days.year().number().isPresent()) {
      return when(days(days, days.year().number().get()), words, Optional.empty());
    }
    if (meaning instanceof Meaning.EitherOrder digits) {
      return when(digits(digits), words, Optional.empty());
    }
    if (meaning instanceof Meaning.Months months && months.year().number().isPresent()) {
      return when(months(months, months.year().number().get()), words, Optional.empty());
    }
    if (meaning instanceof Meaning.Years years && years.year().number().isPresent()) {
      return when(years(years, years.year().number().get()), words, Optional.empty());
    }
    if (meaning instanceof Meaning.Decade decade) {
      int first = decade.firstYear();
      Stretch stretch =
          decade
              .part()
              .map(part -> part.of(first, first + 9))
              .orElseGet(() -> Stretch.years(first, first + 9));
      return when(Optional.of(stretch), words, Optional.empty());
    }
    Optional<LocalDate> anchor = anchor(meaning);
    return when(anchor.flatMap(day -> relative(meaning, day)), words, anchor);
  }

  private static When when(Optional<Stretch> found, Span words, Optional<LocalDate> anchor) {
    Optional<Span> evidence = Optional.of(words);
    if (found.isEmpty()) {
      return new When.Unknown(evidence);
    }
    Stretch stretch = found.get();
    if (stretch.first().equals(stretch.last())) {
      return new When.Day(stretch.first(), evidence, anchor);
    }
    return new When.Period(stretch.first(), stretch.last(), stretch.precision(), evidence, anchor);
  }

  private Optional<LocalDate> anchor(Meaning meaning) {
    Meaning.Anchor anchor = Meaning.Anchor.PUBLICATION;
    if (meaning instanceof Meaning.Shift shift) {
      anchor = shift.anchor();
    } else if (meaning instanceof Meaning.Days days) {
      anchor = days.year().anchor();
    } else if (meaning instanceof Meaning.Months months) {
      anchor = months.year().anchor();
    } else if (meaning instanceof Meaning.Years years) {
      anchor = years.year().anchor();
    }
    return switch (anchor) {
      case PUBLICATION -> publication;
      case REFERENCE -> reference;
      case NARRATIVE -> reference.or(() -> publication);
    };
  }

  private Optional<Stretch> relative(Meaning meaning, LocalDate anchor) {
    if (meaning instanceof Meaning.Days days) {
      return days.year().isUnsaid()
          ? yearlessDays(days, anchor)
          : days(days, anchor.getYear() + days.year().shift().orElse(0));
    }
    if (meaning instanceof Meaning.Months months) {
      return months.year().isUnsaid()
          ? pick(year -> months(months, year), months.which(), anchor, 0)
          : months(months, anchor.getYear() + months.year().shift().orElse(0));
    }
    if (meaning instanceof Meaning.Years years) {
      return years.year().isUnsaid()
          ? pick(year -> years(years, year), years.which(), anchor, 0)
          : years(years, anchor.getYear() + years.year().shift().orElse(0));
    }
    if (meaning instanceof Meaning.Weekday weekday) {
      return Optional.of(weekday(weekday, anchor));
    }
    if (meaning instanceof Meaning.Shift shift) {
      return shift.onlyFuture() && direction != Direction.FUTURE
          ? Optional.empty()
          : Optional.of(shift(shift, anchor));
    }
    if (meaning instanceof Meaning.Window window) {
      return Optional.of(window(window, anchor));
    }
    return Optional.empty();
  }

  private static Optional<Stretch> days(Meaning.Days days, int year) {
    int lastYear = days.lastYear().orElse(days.last().isBefore(days.first()) ? year + 1 : year);
    if (!days.first().isValidYear(year) || !days.last().isValidYear(lastYear)) {
      return Optional.empty();
    }
    LocalDate first = days.first().atYear(year);
    LocalDate last = days.last().atYear(lastYear);
    return last.isBefore(first) ? Optional.empty() : Optional.of(Stretch.days(first, last));
  }

  private Optional<Stretch> yearlessDays(Meaning.Days days, LocalDate anchor) {
    Optional<Stretch> onThatWeekday =
        days.weekday()
            .flatMap(
                weekday ->
                    pick(
                        year ->
                            days(days, year)
                                .filter(found -> found.first().getDayOfWeek() == weekday),
                        Meaning.Which.BARE,
                        anchor,
                        DAYS_OFF));
    return onThatWeekday.or(
        () -> pick(year -> days(days, year), Meaning.Which.BARE, anchor, DAYS_OFF));
  }

  private static Optional<Stretch> digits(Meaning.EitherOrder digits) {
    Optional<Stretch> dayFirst = day(digits.year(), digits.second(), digits.first());
    Optional<Stretch> monthFirst = day(digits.year(), digits.first(), digits.second());
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static Optional<Stretch> day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(Stretch.day(LocalDate.of(year, month, day)));
  }

  private static Optional<Stretch> months(Meaning.Months months, int year) {
    Month first = months.first();
    Month last = months.last();
    int lastYear = months.lastYear().orElse(last.compareTo(first) < 0 ? year + 1 : year);
    YearMonth start = YearMonth.of(year, first);
    YearMonth end = YearMonth.of(lastYear, last);
    if (end.isBefore(start)) {
      return Optional.empty();
    }
    if (start.equals(end) && months.part().isPresent()) {
      return months.part().map(part -> part.of(start));
    }
    return Optional.of(new Stretch(start.atDay(1), end.atEndOfMonth(), When.Precision.MONTH));
  }

  private static Optional<Stretch> years(Meaning.Years years, int year) {
    int last = years.lastYear().orElse(year);
    if (last < year) {
      return Optional.empty();
    }
    return years
        .part()
        .map(part -> part.of(year, last))
        .or(() -> Optional.of(Stretch.years(year, last)));
  }

  /** Chooses among the years around the anchor. */
  private Optional<Stretch> pick(
      IntFunction<Optional<Stretch>> inYear, Meaning.Which which, LocalDate anchor, int daysOff) {
    // Eight years either way reach the 29th of February across a century that skips it.
    List<Stretch> candidates =
        IntStream.rangeClosed(anchor.getYear() - 8, anchor.getYear() + 8)
            .mapToObj(inYear)
            .flatMap(Optional::stream)
            .toList();
    return switch (which) {
      case LAST -> latest(candidates, anchor.minusDays(1), true);
      case NEXT, COMING -> earliest(candidates, anchor.plusDays(1), true);
      case THIS ->
          candidates.stream()
              .filter(candidate -> candidate.first().getYear() == anchor.getYear())
              .findFirst();
      case BARE ->
          switch (direction) {
            case PAST -> latest(candidates, anchor.plusDays(daysOff), false);
            case FUTURE -> earliest(candidates, anchor.minusDays(daysOff), false);
            case UNKNOWN ->
                candidates.stream().min(Comparator.comparingLong(one -> one.distance(anchor)));
          };
    };
  }

  private static Optional<Stretch> latest(
      List<Stretch> candidates, LocalDate until, boolean whole) {
    return candidates.stream()
        .filter(one -> !(whole ? one.last() : one.first()).isAfter(until))
        .reduce((earlier, later) -> later);
  }

  private static Optional<Stretch> earliest(
      List<Stretch> candidates, LocalDate from, boolean whole) {
    return candidates.stream()
        .filter(one -> !(whole ? one.first() : one.last()).isBefore(from))
        .findFirst();
  }

  private Stretch weekday(Meaning.Weekday weekday, LocalDate anchor) {
    DayOfWeek day = weekday.first();
    if (weekday.week().isPresent()) {
      LocalDate first = monday(anchor).plusWeeks(weekday.week().get()).with(day);
      return Stretch.days(first, first.with(TemporalAdjusters.nextOrSame(weekday.last())));
    }
    if (weekday.first() != weekday.last()) {
      if (direction == Direction.FUTURE) {
        LocalDate first = anchor.with(TemporalAdjusters.nextOrSame(day));
        return Stretch.days(first, first.with(TemporalAdjusters.next(weekday.last())));
      }
      LocalDate last = anchor.with(TemporalAdjusters.previousOrSame(weekday.last()));
      return Stretch.days(last.with(TemporalAdjusters.previous(day)), last);
    }
    LocalDate before = anchor.with(TemporalAdjusters.previous(day));
    LocalDate after = anchor.with(TemporalAdjusters.next(day));
    return switch (weekday.which()) {
      case LAST ->
          before.isBefore(anchor.minusDays(TOO_CLOSE))
              ? Stretch.day(before)
              : new Stretch(before.minusWeeks(1), before, When.Precision.WEEK);
      case NEXT ->
          after.isAfter(anchor.plusDays(TOO_CLOSE))
              ? Stretch.day(after)
              : new Stretch(after, after.plusWeeks(1), When.Precision.WEEK);
      case COMING -> Stretch.day(after);
      case THIS ->
          Stretch.day(
              switch (direction) {
                case PAST -> anchor.with(TemporalAdjusters.previousOrSame(day));
                case FUTURE -> anchor.with(TemporalAdjusters.nextOrSame(day));
                case UNKNOWN -> monday(anchor).with(day);
              });
      case BARE ->
          Stretch.day(
              anchor.with(
                  direction == Direction.FUTURE
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day)));
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Stretch shift(Meaning.Shift shift, LocalDate anchor) {
    if (shift.exact() && !shift.unit().isOfADay()) {
      return Stretch.day(anchor.plus(shift.amount(), shift.unit().chronoUnit()));
    }
    Stretch whole = unit(shift, anchor);
    return switch (shift.rest()) {
      case WHOLE -> whole;
      case ELAPSED ->
          whole.contains(anchor) ? new Stretch(whole.first(), anchor, whole.precision()) : whole;
      case REMAINING ->
          whole.contains(anchor) ? new Stretch(anchor, whole.last(), whole.precision()) : whole;
    };
  }

  private Stretch unit(Meaning.Shift shift, LocalDate anchor) {
    int amount = shift.amount();
    return switch (shift.unit()) {
      case MINUTE, HOUR -> hours(amount, shift.unit(), anchor);
      case DAY -> Stretch.day(anchor.plusDays(amount));
      case WEEK -> {
        LocalDate monday = monday(anchor.plusWeeks(amount));
        yield new Stretch(monday, monday.plusDays(6), When.Precision.WEEK);
      }
      case WEEKEND -> weekend(amount, anchor);
      case MONTH -> {
        YearMonth month = YearMonth.from(anchor).plusMonths(amount);
        yield shift.part().map(part -> part.of(month)).orElseGet(() -> Stretch.month(month));
      }
      case YEAR -> years(anchor.getYear() + amount, 1, shift.part());
      case DECADE -> years(floor(anchor.getYear(), 10) + 10 * amount, 10, shift.part());
      case CENTURY -> years(floor(anchor.getYear(), 100) + 100 * amount, 100, shift.part());
    };
  }

  private static int floor(int year, int unit) {
    return Math.floorDiv(year, unit) * unit;
  }

  private static Stretch years(int first, int count, Optional<Part> part) {
    int last = first + count - 1;
    return part.map(one -> one.of(first, last)).orElseGet(() -> Stretch.years(first, last));
  }

  private static Stretch window(Meaning.Window window, LocalDate anchor) {
    Unit unit = window.unit();
    LocalDate other =
        unit.isOfADay()
            ? anchor.plusDays(
                wholeDays(window.amount(), unit) + overMidnight(window.amount(), unit))
            : anchor.plus(window.amount(), unit.chronoUnit());
    return window.amount() < 0
        ? new Stretch(other, anchor, unit.precision())
        : new Stretch(anchor, other, unit.precision());
  }

  /** Hours may reach over midnight, and the text does not say whether they did. */
  private static Stretch hours(int amount, Unit unit, LocalDate anchor) {
    LocalDate near = anchor.plusDays(wholeDays(amount, unit));
    LocalDate far = near.plusDays(overMidnight(amount, unit));
    return amount < 0 ? Stretch.days(far, near) : Stretch.days(near, far);
  }

  private static int wholeDays(int amount, Unit unit) {
    return amount / (unit == Unit.HOUR ? HOURS_A_DAY : HOURS_A_DAY * 60);
  }

  private static int overMidnight(int amount, Unit unit) {
    int rest = amount % (unit == Unit.HOUR ? HOURS_A_DAY : HOURS_A_DAY * 60);
    return Integer.signum(rest);
  }

  private Stretch weekend(int amount, LocalDate anchor) {
    LocalDate saturday;
    if (amount < 0) {
      saturday = anchor.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
    } else if (amount > 0) {
      saturday = anchor.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    } else if (direction == Direction.FUTURE) {
      saturday = anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
    } else {
      saturday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }
    return Stretch.days(saturday, saturday.plusDays(1));
  }
}
