package org.readout.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.app.view.BalanceWords;
import org.readout.app.view.Days;
import org.readout.ledger.DayCount;
import org.readout.ledger.RelationSeries;

/**
 * The course of relations: cooperative acts as bars upwards, conflictual ones downwards, and below
 * them the balance with its interval. A series of more periods than can be told apart is drawn by
 * longer ones; a week then counts in the one in which it begins.
 */
public final class RelationPicture {

  /** A balance of fewer acts than this is marked as resting on little. */
  static final int FEW = 10;

  private RelationPicture() {}

  /**
   * Draws a series.
   *
   * @param title what it shows
   * @param series the series
   * @param undated how many acts have no day and are not in it
   * @param stretches where the bars lead
   */
  public static Picture of(String title, RelationSeries series, int undated, Stretches stretches) {
    String beside =
        undated == 0
            ? ""
            : " Not drawn: " + undated + (undated == 1 ? " act" : " acts") + " without a day.";
    if (series.whole().isEmpty()) {
      String none = "No act that has a day." + beside;
      return new Picture(
          title,
          none,
          Blank.of(title, none, Width.WIDE),
          Blank.of(title, none, Width.NARROW),
          table(List.of()));
    }
    RelationSeries.Period whole = series.whole().get();
    RelationDrawing wide = new RelationDrawing(Width.WIDE, series, stretches);
    RelationDrawing narrow = new RelationDrawing(Width.NARROW, series, stretches);
    String caption = caption(whole) + beside;
    return new Picture(
        title, caption, wide.draw(title, caption), narrow.draw(title, caption), table(wide.bars()));
  }

  private static String caption(RelationSeries.Period whole) {
    return Lettering.number(whole.cooperative())
        + " cooperative and "
        + Lettering.number(whole.conflictual())
        + " conflictual acts, "
        + Days.plainly(whole.first())
        + " to "
        + Days.plainly(whole.last())
        + ": a balance of "
        + BalanceWords.of(whole.balance().orElseThrow())
        + " (95% interval "
        + BalanceWords.interval(whole.balance().orElseThrow())
        + "). With C cooperative and K conflictual acts the balance is (C \u2212 K)/(C + K); the"
        + " upright lines are its 95% intervals, and hollow points rest on fewer than "
        + FEW
        + " acts. Where no act is known there is no balance.";
  }

  /** A bar: a period of the series, or several put together. */
  record Bar(String name, RelationSeries.Period period) {

    boolean few() {
      return period.cooperative() + period.conflictual() < FEW;
    }

    /** All that is known of it, in a line. */
    String words() {
      return name
          + ": "
          + period.cooperative()
          + " cooperative ("
          + period.of(1)
          + " verbal, "
          + period.of(2)
          + " material), "
          + period.conflictual()
          + " conflictual ("
          + period.of(3)
          + " verbal, "
          + period.of(4)
          + " material); balance "
          + BalanceWords.of(period.balance().orElseThrow())
          + ", 95% interval "
          + BalanceWords.interval(period.balance().orElseThrow());
    }
  }

  /** The bars of a series, none of them empty, put together by {@code stretch}. */
  static List<Bar> bars(RelationSeries series, Stretch stretch) {
    NavigableMap<LocalDate, List<DayCount>> counts = new TreeMap<>();
    for (RelationSeries.Period period : series.periods()) {
      if (!period.isEmpty()) {
        counts
            .computeIfAbsent(stretch.start(period.first()), start -> new ArrayList<>())
            .addAll(period.counts());
      }
    }
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (start, each) ->
            bars.add(
                new Bar(
                    stretch.name(start),
                    new RelationSeries.Period(start, stretch.next(start).minusDays(1), each))));
    return bars;
  }

  private static PictureTable table(List<Bar> bars) {
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      List<PictureTable.Cell> row = new ArrayList<>();
      row.add(PictureTable.Cell.of(bar.name()));
      for (int quadClass = 1; quadClass <= 4; quadClass++) {
        row.add(PictureTable.Cell.of(bar.period().of(quadClass)));
      }
      row.add(PictureTable.Cell.of(BalanceWords.of(bar.period().balance().orElseThrow())));
      row.add(PictureTable.Cell.of(BalanceWords.interval(bar.period().balance().orElseThrow())));
      rows.add(row);
    }
    return new PictureTable(
        List.of(
            "Period",
            "Verbal cooperation",
            "Material cooperation",
            "Verbal conflict",
            "Material conflict",
            "Balance",
            "95% interval"),
        rows);
  }
}
