package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.web.SampleRoom;

/** What is found in the samples. */
@TestInstance(Lifecycle.PER_CLASS)
class SearchPageTest {

  private final SampleRoom room = SampleRoom.open();

  @AfterAll
  void close() {
    room.close();
  }

  private static String asked(String words) {
    return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private long total(String address) {
    return room.json(address.replace("/search?", "/search.json?")).path("total").asLong();
  }

  @Test
  void theWordsAreMarkedWhereTheyStandAndLeadThere() {
    String page = room.get(asked("Taiwan")).body();
    assertThat(page)
        .contains("<mark>Taiwan</mark>")
        .containsPattern("href=\"/documents/[0-9a-f]{32}\\?c=\\d+-\\d+#c=\\d+-\\d+\">show there")
        .containsPattern("<blockquote lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void namesComeFirstAndLeadToTheirPages() {
    assertThat(room.get(asked("Wang Yi")).body())
        .containsPattern("(?s)href=\"/people/wang-yi.chn\">Wang Yi</a>.*<h2 id=\"documents\">");
    assertThat(room.get(asked("China")).body()).contains("href=\"/states/CHN\">China</a>");
    assertThat(room.get(asked("Taiwan")).body()).contains("href=\"/issues/taiwan\">Taiwan</a>");
  }

  @Test
  void everyNameWithAPageHasOne() {
    for (String words : new String[] {"Wang", "United", "south", "Biden", "European Union"}) {
      String page = room.get(asked(words)).body();
      var links =
          java.util.regex.Pattern.compile("href=\"(/(?:people|states|issues)/[^\"]+)\"")
              .matcher(page);
      while (links.find()) {
        assertThat(room.get(links.group(1)).statusCode()).as(links.group(1)).isEqualTo(200);
      }
    }
  }

  @Test
  void whatIsFoundCanBeNarrowed() {
    long all = total(asked("Taiwan"));
    assertThat(all).isGreaterThan(1);
    assertThat(total(asked("Taiwan") + "&until=2024-12-31")).isPositive().isLessThan(all);
    assertThat(total(asked("Taiwan") + "&about=JPN")).isPositive().isLessThan(all);
    assertThat(total(asked("Taiwan") + "&publisher=nobody")).isZero();
    assertThat(total(asked("Taiwan -Kishida"))).isLessThan(all);
  }

  @Test
  void thePartsOfALongListFollowEachOther() {
    long all = total(asked("the"));
    assertThat(all).isGreaterThan(20);
    JsonNode second = room.json("/search.json?q=the&from=20").path("documents");
    assertThat(second).hasSize((int) Math.min(20, all - 20));
    assertThat(room.get(asked("the")).body()).contains("from=20");
  }

  @Test
  void whereNothingIsFoundItSaysWhereItLooked() {
    assertThat(room.get(asked("zymurgy")).body())
        .containsPattern("No document has these words \\(\\d+ looked at\\)")
        .contains("Fewer words");
    assertThat(room.get("/search").body()).contains("All words must stand in a document");
    assertThat(room.get(asked("-Taiwan")).body()).contains("There is no word to look for");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "\"",
        "'",
        "\"\"\"",
        "*",
        "a*",
        "AND OR NOT",
        "NEAR(a b)",
        "title:x",
        "{a b}",
        "a^2",
        "(((",
        "%",
        "_",
        "\\",
        "; DROP TABLE document; --",
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "${7*7}",
        "\u0000",
        "\uD800",
        "\u202e\u0645\u0631\u062d\u0628\u0627",
        "台湾",
        "ａｂｃ",
        "a".repeat(1999),
        "a b ".repeat(400));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anythingCanBeTyped(String words) {
    HttpResponse<String> answer = room.get(asked(words));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .doesNotContain("<script>alert")
        .doesNotContainPattern("<[^>]*\" onmouseover=");
    assertThat(room.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&about=Atlantis", "&since=yesterday", "&order=worst", "&from=-1", "&from=99999"})
  void whatCannotBeUnderstoodIsSaid(String more) {
    assertThat(room.get(asked("Taiwan") + more).statusCode()).isEqualTo(400);
  }
}
