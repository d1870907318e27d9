package org.readout.app.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days along a line.
 *
 * @param first the first day, whose beginning is at {@code left}
 * @param last the last day, whose end is at {@code right}
 * @param left where the line begins, in units of the picture
 * @param right where it ends
 */
record TimeScale(LocalDate first, LocalDate last, double left, double right) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  /**
   * A mark of the scale.
   *
   * @param day the day at whose beginning it stands
   * @param label the day, month or year
   * @param year the year below, where it has to be said; empty else
   */
  record Tick(LocalDate day, String label, String year) {}

  /** Checks the order. */
  TimeScale {
    if (last.isBefore(first) || right <= left) {
      throw new IllegalArgumentException("from " + first + " to " + last);
    }
  }

  /** A scale of at least {@code days} days, with some room on either side of what it shows. */
  static TimeScale around(LocalDate first, LocalDate last, int days, double left, double right) {
    long shown = ChronoUnit.DAYS.between(first, last) + 1;
    long margin = Math.max(Math.round(shown * 0.015), (days - shown + 1) / 2);
    return new TimeScale(
        first.minusDays(Math.max(0, margin)), last.plusDays(Math.max(0, margin)), left, right);
  }

  /** How many days it has. */
  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How much room a day has, in units of the picture. */
  double perDay() {
    return (right - left) / days();
  }

  /** Where a day begins; days outside the scale are put at its ends. */
  double start(LocalDate day) {
    return within(ChronoUnit.DAYS.between(first, day));
  }

  /** Where a day ends. */
  double end(LocalDate day) {
    return within(ChronoUnit.DAYS.between(first, day) + 1);
  }

  /** The middle of the time from the beginning of one day to the end of another. */
  double middle(LocalDate from, LocalDate to) {
    return (start(from) + end(to)) / 2;
  }

  private double within(long days) {
    return left + Math.max(0, Math.min(days(), days)) * perDay();
  }

  /** The marks of the scale, as many as are legible. */
  List<Tick> ticks() {
    for (int days : new int[] {1, 2}) {
      if (days * perDay() >= 44) {
        return ticks(Stretch.DAY, days);
      }
    }
    if (7 * perDay() >= 44) {
      return ticks(Stretch.WEEK, 1);
    }
    if (30 * perDay() >= 33) {
      return ticks(Stretch.MONTH, 1);
    }
    if (90 * perDay() >= 33) {
      return ticks(Stretch.QUARTER, 1);
    }
    for (int years : new int[] {1, 2, 5, 10, 20}) {
      if (years * 365 * perDay() >= 38) {
        return years(years);
      }
    }
    return years(50);
  }

  private List<Tick> ticks(Stretch stretch, int step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = stretch.start(first);
    if (day.isBefore(first)) {
      day = stretch.next(day);
    }
    int year = Integer.MIN_VALUE;
    while (!day.isAfter(last)) {
      String label = (stretch.compareTo(Stretch.MONTH) < 0 ? DAY : MONTH).format(day);
      ticks.add(new Tick(day, label, day.getYear() == year ? "" : String.valueOf(day.getYear())));
      year = day.getYear();
      for (int i = 0; i < step; i++) {
        day = stretch.next(day);
      }
    }
    return ticks;
  }

  private List<Tick> years(int step) {
    List<Tick> ticks = new ArrayList<>();
    int year = Math.floorDiv(first.getYear() + step - 1, step) * step;
    for (; year <= last.getYear(); year += step) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (!day.isBefore(first)) {
        ticks.add(new Tick(day, String.valueOf(year), ""));
      }
    }
    return ticks;
  }

  /** How high the scale is when drawn. */
  static final double HEIGHT = 34;

  /** Draws the scale below {@code bottom}, and a faint line up to {@code top} at each mark. */
  void draw(Pen pen, double top, double bottom) {
    pen.line(left, bottom, right, bottom, Palette.GREY, 1);
    for (Tick tick : ticks()) {
      double x = start(tick.day());
      pen.line(x, top, x, bottom, Palette.RULE, 0.6);
      pen.line(x, bottom, x, bottom + 4, Palette.GREY, 1);
      // Years and months are named at their beginning, and a name may not leave the picture.
      double room = Lettering.width(tick.label(), Lettering.SMALL);
      String anchor = x - room / 2 < 0 ? "start" : x + room / 2 > right + 8 ? "end" : "middle";
      pen.words(x, bottom + 16, tick.label(), anchor, Lettering.SMALL, Palette.GREY);
      if (!tick.year().isEmpty()) {
        pen.words(x, bottom + 29, tick.year(), anchor, Lettering.SMALL, Palette.GREY);
      }
    }
  }
}
