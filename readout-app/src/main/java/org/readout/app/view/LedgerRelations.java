package org.readout.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.ledger.Balance;
import org.readout.ledger.CountedAct;
import org.readout.ledger.CountedActs;
import org.readout.ledger.DayCount;
import org.readout.ledger.RelationSeries;

/** The course of relations as a table, with what was counted last. */
final class LedgerRelations {

  /** How acts are counted and the balance is made. */
  static final String FORMULA =
      "Acts that occurred, by PLOVER\u2019s quad classes; acts of one type by the same towards the"
          + " same on one day count once, and each engagement once. With C cooperative and K"
          + " conflictual acts the balance is (C \u2212 K)/(C + K), from \u22121 to +1; its interval is"
          + " Wilson\u2019s score interval for C/(C + K) at 95% (Wilson 1927, Journal of the"
          + " American Statistical Association 22), carried over to the balance.";

  private static final int PERIODS_SHOWN = 12;
  private static final List<Integer> GROUPS = List.of(22, 19, 19);
  private static final List<Integer> WIDTHS = List.of(22, 10, 8, 10, 8, 8, 18);

  private final LedgerLines lines;

  LedgerRelations(LedgerLines lines) {
    this.lines = lines;
  }

  void write(Page page, CountedActs counted, RelationSeries series) {
    LedgerLines.heading(
        page,
        LedgerSection.RELATIONS.heading()
            + (series.step() == RelationSeries.Step.WEEK ? " by week" : " by month"));
    Optional<RelationSeries.Period> whole = series.whole();
    if (whole.isEmpty()) {
      page.line(2, Words.of(LedgerSection.RELATIONS.nothing()));
      undated(counted).ifPresent(words -> page.line(2, words));
      return;
    }
    page.row(2, GROUPS, words("", "cooperative", "conflictual"));
    page.row(
        2,
        WIDTHS,
        words("", "verbal", "material", "verbal", "material", "balance", "95% interval"));
    List<List<RelationSeries.Period>> runs = runs(series.periods());
    for (List<RelationSeries.Period> run : LedgerLines.newest(runs, PERIODS_SHOWN)) {
      if (run.get(0).isEmpty()) {
        page.row(2, WIDTHS, List.of(Words.of(Style.FAINT, empty(run, series.step()))));
      } else {
        row(page, name(run.get(0), series.step()), run.get(0));
      }
    }
    LedgerLines.more(page, 2, runs.size(), PERIODS_SHOWN);
    row(page, "all", whole.get());
    List<String> told = directions(whole.get());
    page.line(2, 4, Words.of("In all: " + String.join("; ", LedgerLines.first(told)) + "."));
    LedgerLines.more(page, 2, told.size());
    undated(counted).ifPresent(words -> page.line(2, words));
    newest(page, counted);
    page.line(2, 2, Words.of(Style.FAINT, FORMULA));
  }

  private static void row(Page page, String name, RelationSeries.Period period) {
    List<Words> cells = new ArrayList<>();
    cells.add(Words.of(name));
    for (int quad = 1; quad <= 4; quad++) {
      cells.add(Words.of(String.valueOf(period.of(quad))));
    }
    Balance balance = period.balance().orElseThrow();
    cells.add(Words.of(Style.STRONG, BalanceWords.of(balance)));
    cells.add(Words.of(BalanceWords.interval(balance)));
    page.row(2, WIDTHS, cells);
  }

  /** Periods with acts stand alone, those without are put together. */
  private static List<List<RelationSeries.Period>> runs(List<RelationSeries.Period> periods) {
    List<List<RelationSeries.Period>> runs = new ArrayList<>();
    for (RelationSeries.Period period : periods) {
      boolean joins =
          period.isEmpty() && !runs.isEmpty() && runs.get(runs.size() - 1).get(0).isEmpty();
      if (!joins) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(period);
    }
    return runs;
  }

  private static String empty(List<RelationSeries.Period> run, RelationSeries.Step step) {
    String name = name(run.get(0), step);
    return run.size() == 1
        ? name + ": no act"
        : name + " to " + name(run.get(run.size() - 1), step) + ": no act";
  }

  private static String name(RelationSeries.Period period, RelationSeries.Step step) {
    return step == RelationSeries.Step.MONTH
        ? Days.month(period.first())
        : "from " + Days.shortly(period.first());
  }

  /** {@code China towards Japan 3 cooperative, 4 conflictual}, of most in front. */
  List<String> directions(RelationSeries.Period whole) {
    Map<String, int[]> directions = new LinkedHashMap<>();
    for (DayCount count : whole.counts()) {
      String name =
          count.mutual()
              ? lines.polities(List.of(count.from(), count.to())) + " with each other"
              : lines.polities(List.of(count.from()))
                  + " towards "
                  + lines.polities(List.of(count.to()));
      directions.computeIfAbsent(name, key -> new int[2])[count.quadClass() > 2 ? 1 : 0] +=
          count.count();
    }
    List<String> told = new ArrayList<>();
    directions.entrySet().stream()
        .sorted(
            Comparator.comparing(direction -> -direction.getValue()[0] - direction.getValue()[1]))
        .forEach(
            direction ->
                told.add(
                    direction.getKey()
                        + " "
                        + direction.getValue()[0]
                        + " cooperative, "
                        + direction.getValue()[1]
                        + " conflictual"));
    return told;
  }

  /** How many acts are not counted, where there are any. */
  static Optional<Words> undated(CountedActs counted) {
    return counted.undated() == 0
        ? Optional.empty()
        : Optional.of(
            Words.of(
                counted.undated()
                    + (counted.undated() == 1 ? " act" : " acts")
                    + " without a day not counted."));
  }

  private void newest(Page page, CountedActs counted) {
    page.line(2, Words.of("Counted last:"));
    for (CountedAct act : LedgerLines.newest(counted.acts(), LedgerLines.SHOWN)) {
      ToldLine line = line(act);
      page.line(4, 6, line.words());
      lines.evidence(page, 8, line.grounds().get(0));
    }
    LedgerLines.more(page, 4, counted.acts().size());
  }

  /** What was counted, and what tells it best. */
  ToldLine line(CountedAct act) {
    return new ToldLine(
        Words.of(Days.shortly(act.day()) + ": " + deed(act))
            .and(Style.FAINT, " [" + act.type() + "]"),
        List.of(),
        List.of(ToldLine.Ground.of(LedgerLines.telling(act.told()))));
  }

  private String deed(CountedAct act) {
    ActPhrases phrases = ActPhrases.of(act.type());
    if (act.mutual()) {
      String both = lines.polities(List.of(act.from(), act.to()));
      return act.entry().isPresent()
          ? both + " were in contact"
          : both + " " + PastTense.of(phrases.mutual());
    }
    return lines.polities(List.of(act.from()))
        + " "
        + PastTense.of(phrases.towards())
        + " "
        + lines.polities(List.of(act.to()));
  }

  private static List<Words> words(String... cells) {
    return Arrays.stream(cells).map(Words::of).toList();
  }
}
