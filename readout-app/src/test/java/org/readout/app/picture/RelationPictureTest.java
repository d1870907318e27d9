package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.ledger.DayCount;
import org.readout.ledger.RelationSeries;
import org.w3c.dom.Element;

class RelationPictureTest {

  private static DayCount count(String day, int quadClass, int count) {
    return new DayCount(LocalDate.parse(day), quadClass, "CHL", "NOR", false, count);
  }

  private static Picture draw(DayCount... counts) {
    return RelationPicture.of(
        "Chile and Norway",
        RelationSeries.of(Arrays.asList(counts), RelationSeries.Step.MONTH),
        0,
        Stretches.NOWHERE);
  }

  @Test
  void cooperationStandsAboveTheLineAndConflictBelow() {
    Svg svg =
        Svg.of(
            draw(
                    count("2025-03-02", 2, 3),
                    count("2025-03-05", 1, 2),
                    count("2025-03-09", 4, 1),
                    count("2025-04-09", 3, 4))
                .wide());
    List<Element> bars =
        svg.all("rect").stream().filter(bar -> Svg.number(bar, "y") < 200).toList();
    Element material = bars.get(0);
    Element verbal = bars.get(1);
    Element conflict = bars.get(2);
    double zero = Svg.number(material, "y") + Svg.number(material, "height");
    assertThat(Svg.number(conflict, "y")).isEqualTo(zero, within(0.02));
    assertThat(Svg.number(verbal, "y")).isLessThan(Svg.number(material, "y"));
    double unit = Svg.number(conflict, "height");
    assertThat(Svg.number(material, "height")).isEqualTo(3 * unit, within(0.05));
    // An outline lies half a unit within its bar on either side.
    assertThat(Svg.number(verbal, "height") + 1).isEqualTo(2 * unit, within(0.05));
    assertThat(material.getAttribute("fill")).isEqualTo(Palette.BLUE);
    assertThat(verbal.hasAttribute("stroke")).isTrue();
    assertThat(conflict.getAttribute("fill")).isEqualTo(Palette.VERMILLION);
  }

  @Test
  void theBalanceIsThatOfTheSeriesAndLittleIsSaidToBeLittle() {
    Picture picture =
        draw(count("2025-03-02", 1, 9), count("2025-03-05", 4, 3), count("2025-05-05", 3, 1));
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.texts("title"))
        .contains(
            "March 2025: 9 cooperative (9 verbal, 0 material), 3 conflictual (0 verbal, 3"
                + " material); balance +0.50, 95% interval \u22120.06 to +0.82",
            "May 2025: 0 cooperative (0 verbal, 0 material), 1 conflictual (1 verbal, 0 material);"
                + " balance \u22121.00, 95% interval \u22121.00 to +0.59");
    List<Element> points =
        svg.all("circle").stream()
            .filter(point -> point.getParentNode().getNodeName().equals("g"))
            .toList();
    assertThat(points)
        .extracting(point -> point.getAttribute("fill"))
        .containsExactly(Palette.INK, Palette.PAPER);
    assertThat(Svg.number(points.get(1), "cy")).isGreaterThan(Svg.number(points.get(0), "cy"));
    assertThat(svg.texts("text")).contains("balance of fewer than 10 acts");
    assertThat(picture.caption())
        .startsWith(
            "9 cooperative and 4 conflictual acts, 1 March 2025 to 31 May 2025: a balance of"
                + " +0.38");
    assertThat(picture.table().rows()).hasSize(2);
  }

  @Test
  void aMonthWithoutActsBreaksTheLine() {
    assertThat(courses(draw(count("2025-03-02", 1, 1), count("2025-04-05", 1, 1)))).isEqualTo(1);
    assertThat(courses(draw(count("2025-03-02", 1, 1), count("2025-05-05", 1, 1)))).isZero();
  }

  private static long courses(Picture picture) {
    return Svg.of(picture.wide()).values("line", "stroke-width").stream()
        .filter("1.4"::equals)
        .count();
  }

  @ParameterizedTest(name = "{0} months")
  @CsvSource({"1, month", "24, month", "200, quarter", "700, year", "1190, year"})
  void longSeriesArePutTogether(int months, String stretch) {
    Random random = new Random(3);
    List<DayCount> counts = new ArrayList<>();
    int all = 0;
    for (int i = 0; i < months; i++) {
      int count = 1 + random.nextInt(40);
      all += count;
      counts.add(
          count(LocalDate.of(2025, 9, 3).minusMonths(i).toString(), 1 + random.nextInt(4), count));
    }
    Picture picture =
        RelationPicture.of(
            "Chile and Norway",
            RelationSeries.of(counts, RelationSeries.Step.MONTH),
            3,
            Stretches.NOWHERE);
    Svg wide = Svg.of(picture.wide());
    wide.assertLegible();
    Svg.of(picture.narrow()).assertLegible();
    assertThat(wide.texts("text"))
        .contains("Acts in a " + stretch + ": cooperation up, conflict down");
    int told =
        picture.table().rows().stream()
            .flatMap(row -> row.subList(1, 5).stream())
            .mapToInt(cell -> Integer.parseInt(cell.words()))
            .sum();
    assertThat(told).isEqualTo(all);
    assertThat(picture.caption()).endsWith("Not drawn: 3 acts without a day.");
  }

  @Test
  void noActNoBalance() {
    Picture picture = draw();
    assertThat(picture.caption()).isEqualTo("No act that has a day.");
    assertThat(Svg.of(picture.figure()).texts("text")).containsOnly("No act that has a day.");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 1", "6, 2", "11, 5", "26, 10", "51, 20", "499, 100", "5001, 2000"})
  void stepsAreRoundNumbers(int counts, int step) {
    assertThat(RelationDrawing.step(counts)).isEqualTo(step);
  }

  @Test
  void aSparklineHasABarForEachMonthWithSomething() {
    Picture picture =
        Sparkline.of(
            "Chile and Norway",
            "engagement",
            "engagements",
            Map.of(YearMonth.of(2025, 9), 2, YearMonth.of(2025, 6), 6, YearMonth.of(2019, 1), 50),
            YearMonth.of(2025, 9),
            24);
    assertThat(picture.caption())
        .isEqualTo(
            "8 engagements in the 24 months to September 2025, at most 6 in a month (June 2025)");
    List<Element> bars = Svg.of(picture.wide()).all("rect");
    assertThat(bars).hasSize(2);
    assertThat(Svg.number(bars.get(0), "height"))
        .isEqualTo(3 * Svg.number(bars.get(1), "height"), within(0.02));
    assertThat(picture.table().rows()).hasSize(24);
  }

  @Test
  void anEmptySparklineSaysSo() {
    Picture picture =
        Sparkline.of("A & B", "engagement", "engagements", Map.of(), YearMonth.of(2025, 9), 12);
    assertThat(Svg.of(picture.wide()).values("svg", "aria-label"))
        .containsExactly("A & B: no engagement in the 12 months to September 2025");
    assertThat(Sparkline.acts(List.of(count("2025-03-02", 1, 9), count("2025-03-05", 4, 3))))
        .containsExactly(Map.entry(YearMonth.of(2025, 3), 12));
  }

  @Test
  void barsLeadWhereTheyAreToldTo() {
    Picture picture =
        RelationPicture.of(
            "Chile and Norway",
            RelationSeries.of(List.of(count("2025-03-02", 1, 9)), RelationSeries.Step.MONTH),
            0,
            (first, last) -> Optional.of("/pairs/CHL-NOR?since=" + first + "&until=" + last));
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.values("a", "href"))
        .containsExactly("/pairs/CHL-NOR?since=2025-03-01&until=2025-03-31");
    assertThat(svg.values("svg", "role")).containsExactly("group");
  }
}
