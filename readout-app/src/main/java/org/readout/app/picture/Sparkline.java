package org.readout.app.picture;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.ledger.DayCount;

/** How much went on month by month, as a picture that stands in a line of text. */
public final class Sparkline {

  private static final double HEIGHT = 20;
  private static final double MONTH = 4;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private Sparkline() {}

  /** How many acts, cooperative and conflictual, each month has. */
  public static Map<YearMonth, Integer> acts(Collection<DayCount> counts) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    counts.forEach(count -> months.merge(YearMonth.from(count.day()), count.count(), Integer::sum));
    return months;
  }

  /**
   * Draws the months before and up to {@code last}: a bar a month, the last in ink, nothing where
   * there is nothing.
   *
   * @param title of what, such as "China and the United States"
   * @param one what is counted, where it is one: "engagement"
   * @param many the same of several: "engagements"
   * @param counts by month; other months are passed over
   * @param last the last month shown
   * @param months how many are shown, from 12 to 30
   */
  public static Picture of(
      String title,
      String one,
      String many,
      Map<YearMonth, Integer> counts,
      YearMonth last,
      int months) {
    if (months < 12 || months > 30) {
      throw new IllegalArgumentException("a sparkline of " + months + " months");
    }
    List<Integer> shown = new ArrayList<>();
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (int i = months - 1; i >= 0; i--) {
      YearMonth month = last.minusMonths(i);
      int count = counts.getOrDefault(month, 0);
      shown.add(count);
      rows.add(List.of(PictureTable.Cell.of(NAME.format(month)), PictureTable.Cell.of(count)));
    }
    String caption = caption(one, many, shown, last);
    Pen pen = new Pen(months * MONTH, HEIGHT, false, title + ": " + caption, caption);
    int most = Math.max(1, shown.stream().mapToInt(Integer::intValue).max().orElse(1));
    pen.line(0, HEIGHT - 0.5, months * MONTH, HEIGHT - 0.5, Palette.GREY, 0.6);
    for (int i = 0; i < months; i++) {
      int count = shown.get(i);
      if (count > 0) {
        double height = Math.max(2, count * (HEIGHT - 2) / most);
        String colour = i == months - 1 ? Palette.INK : Palette.BLUE;
        pen.bar(i * MONTH + 0.5, HEIGHT - 1 - height, MONTH - 1, height, colour);
      }
    }
    String drawn = pen.finish();
    return new Picture(
        title, caption, drawn, drawn, new PictureTable(List.of("Month", capitalised(many)), rows));
  }

  private static String caption(String one, String many, List<Integer> shown, YearMonth last) {
    int all = shown.stream().mapToInt(Integer::intValue).sum();
    String time = "in the " + shown.size() + " months to " + NAME.format(last);
    if (all == 0) {
      return "no " + one + " " + time;
    }
    int most = shown.stream().mapToInt(Integer::intValue).max().orElse(0);
    int when = shown.lastIndexOf(most);
    String told = all + " " + (all == 1 ? one : many) + " " + time;
    return all == 1
        ? told
        : told
            + ", at most "
            + most
            + " in a month ("
            + NAME.format(last.minusMonths(shown.size() - 1L - when))
            + ")";
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
