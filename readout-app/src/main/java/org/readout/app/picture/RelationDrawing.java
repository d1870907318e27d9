package org.readout.app.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.ledger.Balance;
import org.readout.ledger.RelationSeries;

/** One drawing of a series of relations. */
final class RelationDrawing {

  private static final double LEFT = 34;
  private static final double COUNTS = 150;
  private static final double COUNTS_TOP = 26;
  private static final double BALANCE = 72;
  private static final double BETWEEN = 36;
  private static final double LEAST_BAR = 5;
  private static final double WIDEST_BAR = 26;
  private static final int LEAST_DAYS = 60;

  private final Width width;
  private final Stretches stretches;
  private final TimeScale scale;
  private final Stretch stretch;
  private final List<RelationPicture.Bar> bars;
  // How many acts a step of the scale of counts is, and how much room an act has.
  private final int step;
  private final double unit;
  private final double zero;

  RelationDrawing(Width width, RelationSeries series, Stretches stretches) {
    this.width = width;
    this.stretches = stretches;
    RelationSeries.Period whole = series.whole().orElseThrow();
    this.scale =
        TimeScale.around(whole.first(), whole.last(), LEAST_DAYS, LEFT, width.units() - 10.0);
    Stretch least = series.step() == RelationSeries.Step.WEEK ? Stretch.WEEK : Stretch.MONTH;
    this.stretch = Stretch.atLeast(LEAST_BAR / scale.perDay(), least);
    this.bars = RelationPicture.bars(series, stretch);
    int up = bars.stream().mapToInt(bar -> bar.period().cooperative()).max().orElse(0);
    int down = bars.stream().mapToInt(bar -> bar.period().conflictual()).max().orElse(0);
    this.step = step(up + down);
    int above = Math.max(step, (up + step - 1) / step * step);
    int below = Math.max(step, (down + step - 1) / step * step);
    this.unit = COUNTS / (above + below);
    this.zero = COUNTS_TOP + above * unit;
  }

  /** What is drawn, the oldest first. */
  List<RelationPicture.Bar> bars() {
    return bars;
  }

  /** A step of 1, 2 or 5 times a power of ten, of which there are at most six. */
  static int step(int counts) {
    int step = 1;
    int[] factors = {2, 5, 10};
    int power = 1;
    int next = 0;
    while (counts > step * 5) {
      step = power * factors[next];
      next++;
      if (next == factors.length) {
        next = 0;
        power *= 10;
      }
    }
    return step;
  }

  String draw(String title, String description) {
    Legend legend = legend();
    double countsBottom = COUNTS_TOP + COUNTS;
    double balanceTop = countsBottom + BETWEEN;
    double balanceBottom = balanceTop + BALANCE;
    double legendTop = balanceBottom + 8 + TimeScale.HEIGHT + 6;
    Pen pen =
        new Pen(
            width.units(),
            legendTop + legend.height(width.units()),
            bars.stream().anyMatch(bar -> address(bar).isPresent()),
            title,
            description);
    scale.draw(pen, COUNTS_TOP, balanceBottom + 8);
    countScale(pen, countsBottom);
    balanceScale(pen, balanceTop);
    bars.forEach(bar -> bar(pen, bar));
    course(pen, balanceTop);
    legend.draw(pen, 0, legendTop, width.units());
    return pen.finish();
  }

  private Optional<String> address(RelationPicture.Bar bar) {
    return stretches.address(bar.period().first(), bar.period().last());
  }

  private void countScale(Pen pen, double bottom) {
    pen.words(
        0,
        12,
        "Acts in " + stretch.inWords() + ": cooperation up, conflict down",
        "start",
        Lettering.SMALL,
        Palette.GREY);
    for (int count = 0; zero - count * unit > COUNTS_TOP - 1; count += step) {
      countLine(pen, zero - count * unit, count);
    }
    for (int count = step; zero + count * unit < bottom + 1; count += step) {
      countLine(pen, zero + count * unit, count);
    }
  }

  private void countLine(Pen pen, double y, int count) {
    pen.line(LEFT, y, scale.right(), y, count == 0 ? Palette.INK : Palette.RULE, 1);
    pen.words(LEFT - 6, y + 4, String.valueOf(count), "end", Lettering.SMALL, Palette.GREY);
  }

  private void balanceScale(Pen pen, double top) {
    pen.words(0, top - 10, "Balance, from \u22121 to +1", "start", Lettering.SMALL, Palette.GREY);
    for (int value = -1; value <= 1; value++) {
      double y = balanceAt(top, value);
      pen.line(LEFT, y, scale.right(), y, value == 0 ? Palette.GREY : Palette.RULE, 0.8);
      String label = value == 0 ? "0" : value < 0 ? "\u22121" : "+1";
      pen.words(LEFT - 6, y + 4, label, "end", Lettering.SMALL, Palette.GREY);
    }
  }

  private static double balanceAt(double top, double value) {
    return top + BALANCE * (1 - value) / 2;
  }

  private double middle(RelationPicture.Bar bar) {
    return scale.middle(bar.period().first(), bar.period().last());
  }

  private void bar(Pen pen, RelationPicture.Bar bar) {
    RelationSeries.Period period = bar.period();
    double room = scale.end(period.last()) - scale.start(period.first());
    double wide = Math.min(WIDEST_BAR, Math.max(1.5, room * 0.8));
    double x = middle(bar) - wide / 2;
    pen.begin(bar.words(), address(bar));
    double material = period.of(2) * unit;
    double verbal = period.of(1) * unit;
    if (material > 0) {
      pen.bar(x, zero - material, wide, material, Palette.BLUE);
    }
    if (verbal > 0) {
      pen.outlined(x, zero - material - verbal, wide, verbal, Palette.PALE_BLUE, Palette.BLUE);
    }
    material = period.of(4) * unit;
    verbal = period.of(3) * unit;
    if (material > 0) {
      pen.bar(x, zero, wide, material, Palette.VERMILLION);
    }
    if (verbal > 0) {
      pen.outlined(x, zero + material, wide, verbal, Palette.PALE_VERMILLION, Palette.VERMILLION);
    }
    pen.end();
  }

  /** The balance: a line where one period follows the other, broken where there is none. */
  private void course(Pen pen, double top) {
    for (RelationPicture.Bar bar : bars) {
      Balance balance = bar.period().balance().orElseThrow();
      pen.line(
          middle(bar),
          balanceAt(top, balance.low()),
          middle(bar),
          balanceAt(top, balance.high()),
          Palette.INTERVAL,
          1);
    }
    for (int i = 1; i < bars.size(); i++) {
      RelationPicture.Bar before = bars.get(i - 1);
      RelationPicture.Bar bar = bars.get(i);
      LocalDate expected = before.period().last().plusDays(1);
      if (bar.period().first().equals(expected)) {
        pen.line(
            middle(before),
            balanceAt(top, before.period().balance().orElseThrow().value()),
            middle(bar),
            balanceAt(top, bar.period().balance().orElseThrow().value()),
            Palette.INK,
            1.4);
      }
    }
    double radius = bars.size() > 60 ? 2 : 3;
    for (RelationPicture.Bar bar : bars) {
      double y = balanceAt(top, bar.period().balance().orElseThrow().value());
      pen.begin(bar.words(), Optional.empty());
      pen.point(middle(bar), y, radius, bar.few());
      pen.end();
    }
  }

  private Legend legend() {
    Legend legend = new Legend();
    legend.add((pen, x, y) -> pen.bar(x - 5, y - 5, 10, 10, Palette.BLUE), "material cooperation");
    legend.add(
        (pen, x, y) -> pen.outlined(x - 5, y - 5, 10, 10, Palette.PALE_BLUE, Palette.BLUE),
        "verbal cooperation");
    legend.add(
        (pen, x, y) ->
            pen.outlined(x - 5, y - 5, 10, 10, Palette.PALE_VERMILLION, Palette.VERMILLION),
        "verbal conflict");
    legend.add(
        (pen, x, y) -> pen.bar(x - 5, y - 5, 10, 10, Palette.VERMILLION), "material conflict");
    legend.add((pen, x, y) -> pen.point(x, y, 3, false), "balance");
    if (bars.stream().anyMatch(RelationPicture.Bar::few)) {
      legend.add(
          (pen, x, y) -> pen.point(x, y, 3, true),
          "balance of fewer than " + RelationPicture.FEW + " acts");
    }
    return legend;
  }
}
