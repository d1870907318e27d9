package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.picture.PlacesPicture.Stop;
import org.readout.claim.PlaceName;
import org.readout.claim.When;
import org.readout.data.DataException;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Position;
import org.w3c.dom.Element;

class PlacesPictureTest {

  private static PlaceMark mark(String name, double latitude, double longitude, int count) {
    return new PlaceMark(
        name, new Position(latitude, longitude), count, Optional.of("/engagements?place=" + count));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    // From the published table of the projection: the length of the parallel, the distance of it.
    "0, 0, 0, 0",
    "0, 180, 2.7354, 0",
    "90, 0, 0, 1.4222",
    "-90, 0, 0, -1.4222",
    "45, 180, 2.4745, 0.7946"
  })
  void theProjectionIsNaturalEarths(double latitude, double longitude, double x, double y) {
    Projection.Point point = Projection.of(new Position(latitude, longitude));
    assertThat(point.x()).isEqualTo(x, within(0.03));
    assertThat(point.y()).isEqualTo(y, within(0.03));
  }

  @Test
  void marksStandWherePlacesLie() {
    Picture picture =
        PlacesPicture.of(
            "Where they met",
            List.of(
                mark("Santiago", -33.46, -70.65, 4),
                mark("Oslo", 59.91, 10.75, 16),
                mark("Canberra", -35.28, 149.13, 1)),
            2);
    Svg svg = Svg.of(picture.wide());
    List<Element> marks = svg.all("circle");
    assertThat(svg.values("a", "aria-label"))
        .containsExactly(
            "Oslo: 16 engagements", "Santiago: 4 engagements", "Canberra: 1 engagement");
    MapWindow world = MapWindow.world(720);
    assertThat(Svg.number(marks.get(1), "cx"))
        .isEqualTo(world.x(Projection.of(new Position(-33.46, -70.65))), within(0.01));
    assertThat(Svg.number(marks.get(1), "cx")).isLessThan(Svg.number(marks.get(0), "cx"));
    assertThat(Svg.number(marks.get(0), "cx")).isLessThan(Svg.number(marks.get(2), "cx"));
    assertThat(Svg.number(marks.get(0), "cy")).isLessThan(Svg.number(marks.get(1), "cy"));
    // Twice as wide where there were four times as many.
    assertThat(Svg.number(marks.get(0), "r"))
        .isEqualTo(2 * Svg.number(marks.get(1), "r"), within(0.01));
    assertThat(svg.texts("text")).containsExactly("Oslo 16", "Santiago 4", "Canberra 1");
    assertThat(picture.caption())
        .isEqualTo(
            "21 engagements in 3 places; the larger a mark, the more there were. Not on the map: 2"
                + " of which no town is known.");
  }

  @Test
  void placesNearEachOtherAreShownFromNear() {
    List<PlaceMark> marks = new ArrayList<>();
    String[] names = {"Geneva", "Bern", "Vienna", "Paris", "Brussels", "Luxembourg", "The Hague"};
    double[][] at = {
      {46.2, 6.15},
      {46.95, 7.45},
      {48.21, 16.37},
      {48.86, 2.35},
      {50.85, 4.35},
      {49.61, 6.13},
      {52.08, 4.3}
    };
    for (int i = 0; i < names.length; i++) {
      marks.add(mark(names[i], at[i][0], at[i][1], 3 + i));
    }
    Picture picture = PlacesPicture.of("Where they met", marks, 0);
    Svg wide = Svg.of(picture.wide());
    wide.assertLegible();
    Svg.of(picture.narrow()).assertLegible();
    assertThat(wide.all("text")).hasSizeGreaterThan(5);
    assertThat(picture.wide().length()).isLessThan(20_000);
    assertThat(PlacesPicture.of("Where they met", marks, 0)).isEqualTo(picture);
  }

  @Test
  void journeysAreNumberedInTheirOrder() {
    Picture picture =
        PlacesPicture.travel(
            "Journeys",
            List.of(
                stop("2025-03-01", "Oslo", 59.91, 10.75),
                stop("2025-01-01", "Lima", -12.04, -77.03),
                stop("2025-05-01", "Lima", -12.04, -77.03)),
            0);
    assertThat(Svg.of(picture.wide()).texts("text")).containsExactly("1, 3 Lima", "2 Oslo");
    assertThat(picture.caption()).isEqualTo("3 journeys to 2 places, numbered in their order.");
    assertThat(picture.table().rows().get(1))
        .extracting(PictureTable.Cell::words)
        .containsExactly("2", "Saturday 1 March 2025", "Oslo", "Visit to <Oslo>");
  }

  private static Stop stop(String day, String place, double latitude, double longitude) {
    return new Stop(
        new When.Day(LocalDate.parse(day), Optional.empty(), Optional.empty()),
        place,
        new Position(latitude, longitude),
        "Visit to <" + place + ">",
        Optional.of("/engagements/x"));
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(PlacesPicture.of("Where they met", List.of(), 0).caption())
        .isEqualTo("No place is known that a map could show.");
    assertThat(PlacesPicture.travel("Journeys", List.of(), 4).caption())
        .isEqualTo(
            "No place is known that a map could show. Not on the map: 4 of which no town is"
                + " known.");
  }

  @Test
  void townsHaveAPositionAndRegionsHaveNone() {
    KnowledgeBase knowledge = KnowledgeBase.standard();
    assertThat(
            PlaceMark.position(
                knowledge, new PlaceName("Moscow", Optional.of("524901"), Optional.of("RUS"))))
        .contains(new Position(55.75, 37.62));
    assertThat(
            PlaceMark.position(
                knowledge,
                new PlaceName("Middle East", Optional.of("middle-east"), Optional.empty())))
        .isEmpty();
    assertThat(
            PlaceMark.position(
                knowledge, new PlaceName("Nowhere", Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void theLandIsWhereItIs() {
    String path = MapWindow.world(720).path(Land.rings());
    assertThat(path).startsWith("M").endsWith("z");
    assertThat(path.length()).isBetween(10_000, 40_000);
    assertThat(Land.rings()).allSatisfy(ring -> assertThat(ring).hasSizeGreaterThan(2));
    Svg.of(new Markup().open("path").with("d", path).close().finish());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2,3 4,5 x   | data/land:2: "5 x" is no point; write longitude and latitude
          1 2,3 4,5 91  | data/land:2: "5 91" is no point; write longitude and latitude
          1 2,3,5 9     | data/land:2: "3" is no point; write longitude and latitude
          1 2,3 4       | data/land:2: a ring of fewer than three points; remove the line
          """)
  void aLineThatIsNoRingIsTold(String line, String message) {
    assertThatThrownBy(() -> Land.read("land", "# land\n" + line))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(message);
  }
}
