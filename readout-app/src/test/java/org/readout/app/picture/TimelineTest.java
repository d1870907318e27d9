package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.picture.TimelineEvent.Lane;
import org.readout.app.picture.TimelineEvent.Standing;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.w3c.dom.Element;

class TimelineTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 20);

  private static When on(String day) {
    return new When.Day(LocalDate.parse(day), Optional.empty(), Optional.empty());
  }

  private static When during(String first, String last) {
    return new When.Period(
        LocalDate.parse(first),
        LocalDate.parse(last),
        When.Precision.MONTH,
        Optional.empty(),
        Optional.empty());
  }

  private static TimelineEvent event(When when, Lane lane, Standing standing, String words) {
    return new TimelineEvent(when, lane, standing, words, Optional.of("/engagements/1"));
  }

  private static Picture draw(List<TimelineEvent> events) {
    return Timeline.of(
        "Norway and Chile",
        events,
        (first, last) -> Optional.of("/engagements?since=" + first + "&until=" + last),
        Optional.of(TODAY));
  }

  @Test
  void eachIsAMarkThatLeadsToItsPage() {
    Picture picture =
        draw(
            List.of(
                event(on("2025-09-01"), Lane.CALLS, Standing.TOOK_PLACE, "Call: A with B"),
                event(on("2025-09-16"), Lane.VISITS, Standing.AHEAD, "Visit: A to B"),
                event(on("2025-10-01"), Lane.CALLS, Standing.FELL_THROUGH, "Call: B with A")));
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.values("a", "aria-label"))
        .containsExactly("Visit: A to B", "Call: A with B", "Call: B with A");
    assertThat(svg.values("a", "href")).containsOnly("/engagements/1");
    assertThat(svg.labels().stream().map(Svg.Label::words))
        .contains("Visits", "Calls", "today")
        .doesNotContain("Letters");
    assertThat(picture.caption())
        .isEqualTo(
            "What is told, from 1 September 2025 to 1 October 2025: 1 took place; 1 planned or"
                + " proposed; 1 called off, refused or denied.");
    // The visit is midway between the calls.
    Element call = svg.all("circle").get(0);
    String visit = svg.values("polygon", "points").get(0);
    String fellThrough = svg.values("path", "transform").get(0);
    double left = Svg.number(call, "cx");
    double right = Double.parseDouble(fellThrough.substring(10, fellThrough.indexOf(' ')));
    assertThat(Double.parseDouble(visit.substring(0, visit.indexOf(','))))
        .isEqualTo((left + right) / 2, within(0.02));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "OCCURRED, TOOK_PLACE",
    "ONGOING, TOOK_PLACE",
    "BACKGROUND, TOOK_PLACE",
    "SCHEDULED, AHEAD",
    "PROPOSED, AHEAD",
    "HYPOTHETICAL, AHEAD",
    "REFUSED, FELL_THROUGH",
    "CANCELLED, FELL_THROUGH",
    "DENIED, FELL_THROUGH",
    "NEGATED, FELL_THROUGH"
  })
  void whetherItTookPlaceIsAShape(Reality reality, Standing standing) {
    assertThat(Standing.of(reality)).isEqualTo(standing);
    assertThat(Standing.TOOK_PLACE.shape()).isNotEqualTo(Standing.AHEAD.shape());
    assertThat(Standing.FELL_THROUGH.shape()).isNotEqualTo(Standing.AHEAD.shape());
  }

  @Test
  void aMonthIsAsLongAsAMonth() {
    Svg svg =
        Svg.of(
            draw(List.of(
                    event(on("2025-05-02"), Lane.VISITS, Standing.TOOK_PLACE, "Visit"),
                    event(
                        during("2025-07-01", "2025-07-31"),
                        Lane.SUMMITS,
                        Standing.TOOK_PLACE,
                        "Summit")))
                .wide());
    Element line = (Element) svg.all("a").get(0).getElementsByTagName("line").item(0);
    double length = Svg.number(line, "x2") - Svg.number(line, "x1");
    // 94 days, two days of room at either end.
    assertThat(length).isEqualTo(31 * (710 - TimelineDrawing.LABELS) / 94.0, within(5.0));
  }

  @Test
  void whatHasNoDayIsCountedBeside() {
    Picture picture =
        draw(
            List.of(
                event(on("2025-09-01"), Lane.CALLS, Standing.TOOK_PLACE, "Call"),
                event(When.unknown(), Lane.CALLS, Standing.TOOK_PLACE, "Some call"),
                event(on("1815-06-09"), Lane.MEETINGS, Standing.TOOK_PLACE, "Congress")));
    assertThat(picture.caption()).endsWith("Not drawn: 1 without a day, 1 before 2025.");
    assertThat(picture.table().rows()).hasSize(3);
    assertThat(Svg.of(picture.wide()).all("a")).hasSize(1);
  }

  @Test
  void nothingIsSaidToBeNothing() {
    Picture picture = draw(List.of());
    assertThat(picture.caption()).isEqualTo("Nothing that has a day.");
    Svg svg = Svg.of(picture.figure());
    assertThat(svg.texts("text")).containsOnly("Nothing that has a day.");
    assertThat(svg.all("table")).isEmpty();
    Picture undated =
        draw(List.of(event(When.unknown(), Lane.CALLS, Standing.TOOK_PLACE, "Some call")));
    assertThat(undated.caption()).isEqualTo("Nothing that has a day. Not drawn: 1 without a day.");
    assertThat(undated.table().rows()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} in {1} days")
  @CsvSource({"12, 14", "40, 60", "80, 400", "400, 1500", "2000, 10900"})
  void dataOfAnyDensityAreLegible(int events, int days) {
    Random random = new Random(7);
    List<TimelineEvent> many = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      When when = on(TODAY.minusDays(random.nextInt(days)).toString());
      Lane lane = List.of(Lane.values()).get(random.nextInt(Lane.values().length));
      Standing standing = List.of(Standing.values()).get(random.nextInt(3));
      many.add(event(when, lane, standing, lane + " " + i));
    }
    Picture picture = draw(many);
    Svg.of(picture.wide()).assertLegible();
    Svg.of(picture.narrow()).assertLegible();
    assertThat(picture.wide().length()).isLessThan(120_000);
    Collections.shuffle(many, random);
    assertThat(draw(many)).isEqualTo(picture);
  }

  @Test
  void tooManyToTellApartAreCounted() {
    List<TimelineEvent> many = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      many.add(
          event(
              on(i < 200 ? "2024-03-05" : "2025-03-05"), Lane.CALLS, Standing.TOOK_PLACE, "Call"));
    }
    many.add(event(on("2025-03-06"), Lane.CALLS, Standing.AHEAD, "Call"));
    Picture picture = draw(many);
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.values("a", "aria-label"))
        .containsExactly(
            "Calls, March 2024: 200 took place",
            "Calls, March 2025: 50 took place; 1 planned or proposed");
    assertThat(svg.values("a", "href"))
        .containsExactly(
            "/engagements?since=2024-03-01&until=2024-03-31",
            "/engagements?since=2025-03-01&until=2025-03-31");
    assertThat(svg.texts("text")).contains("200", "51");
    assertThat(picture.table().rows().toString()).contains("March 2024").contains("200");
  }

  @Test
  void hostileWordsAreWords() {
    String hostile = "</title><script>alert('x')</script>\"'&\u0000";
    Picture picture =
        Timeline.of(
            hostile,
            List.of(event(on("2025-09-01"), Lane.CALLS, Standing.TOOK_PLACE, hostile)),
            Stretches.NOWHERE,
            Optional.empty());
    Svg figure = Svg.of(picture.figure());
    assertThat(figure.all("script")).isEmpty();
    assertThat(figure.texts("td")).contains("</title><script>alert('x')</script>\"'&");
  }
}
