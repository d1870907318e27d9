package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.record.Pair;

class NetworkPictureTest {

  @Test
  void aPairIsALineAsThickAsThereAreEngagements() {
    Picture picture =
        NetworkPicture.of(
            "Contacts",
            Map.of(
                new Pair("NOR", "CHL"), 9,
                new Pair("NOR", "USA"), 1,
                new Pair("CHL", "USA"), 5,
                new Pair("CHL", "FRA"), 0),
            id -> id.equals("NOR") ? "Norway" : "The <" + id + ">");
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.values("a", "aria-label"))
        .contains(
            "The <CHL> and Norway: 9 engagements",
            "Norway and The <USA>: 1 engagement",
            "Norway: 10 with the others");
    assertThat(svg.values("a", "href"))
        .containsExactlyInAnyOrder(
            "/pairs/CHL-NOR",
            "/pairs/CHL-USA",
            "/pairs/NOR-USA",
            "/states/CHL",
            "/states/NOR",
            "/states/USA");
    assertThat(svg.values("path", "stroke-width")).containsExactly("7", "4", "1");
    assertThat(svg.texts("text")).contains("9", "5", "1", "Norway");
    assertThat(picture.caption())
        .startsWith("3 states and bodies, 3 pairs, 15 engagements, ")
        .doesNotContain("Not drawn");
  }

  @ParameterizedTest(name = "{0} states")
  @ValueSource(ints = {2, 3, 5, 8, 13, 24, 25, 40})
  void namesDoNotLieOnEachOther(int states) {
    Random random = new Random(5);
    Map<Pair, Integer> counts = new LinkedHashMap<>();
    for (int i = 1; i < states; i++) {
      for (int j = 0; j < i; j++) {
        if (j == i - 1 || random.nextInt(4) == 0) {
          counts.put(new Pair("S" + (10 + i), "S" + (10 + j)), 1 + random.nextInt(30));
        }
      }
    }
    Picture picture = NetworkPicture.of("Contacts", counts, id -> "Republic of " + id);
    Svg wide = Svg.of(picture.wide());
    wide.assertLegible();
    Svg.of(picture.narrow()).assertLegible();
    assertThat(wide.all("circle")).hasSize(Math.min(states, NetworkPicture.MOST));
    assertThat(picture.caption().contains("Not drawn: 15 with fewer")).isEqualTo(states == 40);
    assertThat(picture.table().rows()).hasSameSizeAs(counts.keySet());
    assertThat(NetworkPicture.of("Contacts", counts, id -> "Republic of " + id)).isEqualTo(picture);
  }

  @Test
  void thoseWithMostToDoWithEachOtherStandSideBySide() {
    assertThat(
            NetworkPicture.circle(
                List.of("A", "B", "C", "D"),
                List.of(
                    new NetworkPicture.Edge(new Pair("A", "C"), 9),
                    new NetworkPicture.Edge(new Pair("B", "D"), 8),
                    new NetworkPicture.Edge(new Pair("C", "D"), 2))))
        .containsExactly("A", "C", "D", "B");
  }

  @Test
  void eachPairOfAnEngagementIsCounted() {
    assertThat(
            NetworkPicture.pairs(
                List.of(
                    List.of("NOR", "CHL"), List.of("CHL", "NOR", "USA", "USA"), List.of("FRA"))))
        .isEqualTo(
            Map.of(
                new Pair("CHL", "NOR"), 2, new Pair("CHL", "USA"), 1, new Pair("NOR", "USA"), 1));
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(NetworkPicture.of("Contacts", Map.of(), id -> id).caption())
        .isEqualTo("No engagement between two states.");
  }

  @Test
  void whateverAnIdIsItStaysPartOfThePath() {
    assertThat(Addresses.segment("../a b/ü?#<")).isEqualTo("..%2Fa%20b%2F%C3%BC%3F%23%3C");
  }
}
