package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Readout;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.source.SourceDocument;

/** The list of engagements, and the page of one. */
class EngagementsTest {

  private static final SampleRoom ROOM = SampleRoom.open();

  @AfterAll
  static void close() {
    ROOM.close();
  }

  private static Document page(String path) {
    return Jsoup.parse(ROOM.get(path).body());
  }

  @ParameterizedTest
  @CsvSource({
    "form=call, Call",
    "form=summit, Summit",
    "reality=cancelled, called off",
    "reality=denied, denied",
    "told=2, side by side",
  })
  void isNarrowedByItsAddress(String asked, String words) {
    Document page = page("/engagements?" + asked);
    List<String> lines = page.select(".entries > li").eachText();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(words))
        .hasSizeLessThan(page("/engagements").select(".entries > li").size());
  }

  @Test
  void thoseOnWhichReportsDisagreeCanBeAskedFor() {
    try (SampleRoom own = SampleRoom.empty()) {
      try (RecordStore record = own.record()) {
        for (String report :
            List.of(
                "French President Emmanuel Macron met Chinese President Xi Jinping in Paris"
                    + " on 15 November 2023.\n",
                "China denied on Thursday that President Xi Jinping met French President Emmanuel"
                    + " Macron in Paris on 15 November 2023.\n")) {
          SourceDocument document = SourceDocument.of("report", report);
          record.add(document, document, Readout.standard().read(document), "1");
        }
        assertThat(RecordContents.of(record).documentCount()).isEqualTo(2);
      }
      assertThat(
              Jsoup.parse(own.get("/engagements?disputed=yes").body())
                  .select(".entries > li")
                  .eachText())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).contains("reports disagree"));
    }
  }

  @Test
  void theNumbersBesideTheListAreOfTheListsTheyLeadTo() {
    for (Element facet : page("/engagements?about=CHN").select(".facets li")) {
      if (!facet.select("a").isEmpty()) {
        String path = facet.select("a").attr("href");
        JsonNode found = ROOM.json(path.replace("/engagements?", "/engagements.json?"));
        assertThat(found.at("/total").asText()).as(path).isEqualTo(facet.select(".count").text());
      }
    }
  }

  @Test
  void isGivenInOtherFormatsAsItIsNarrowed() {
    String asked = "?about=USA-CHN&form=call";
    int total = ROOM.json("/engagements.json" + asked).at("/total").asInt();
    assertThat(total).isPositive();
    HttpResponse<String> table = ROOM.get("/engagements.csv" + asked);
    assertThat(table.body().lines()).hasSize(total + 1);
    assertThat(table.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"engagements.csv\"");
    assertThat(ROOM.get("/engagements.ics" + asked).body())
        .startsWith("BEGIN:VCALENDAR")
        .contains("Joe Biden");
    assertThat(page("/engagements" + asked).select(".exports a").eachAttr("href"))
        .contains("/engagements.csv" + asked, "/engagements.ics" + asked);
  }

  @Test
  void theFormShowsWhatIsAskedFor() {
    Document page = page("/engagements?about=CHN&form=call&told=2&since=2024-01-01");
    assertThat(page.select("input[name=about]").val()).isEqualTo("CHN");
    assertThat(page.select("select[name=form] option[selected]").val()).isEqualTo("call");
    assertThat(page.select("input[name=told]").hasAttr("checked")).isTrue();
    assertThat(page.select("input[name=main]").hasAttr("checked")).isFalse();
    assertThat(page.select("input[name=since]").val()).isEqualTo("2024-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"form=party", "reality=very", "told=0", "told=many", "main=no", "about=Atlantis"})
  void whatCannotBeUnderstoodIsSaid(String asked) {
    assertThat(ROOM.get("/engagements?" + asked).statusCode()).isEqualTo(400);
    assertThat(ROOM.get("/engagements.csv?" + asked).statusCode()).isEqualTo(400);
  }

  @Test
  void anEngagementSaysWhoWhenAndOnWhatWordsItRests() {
    Document page = page("/engagements/" + SampleAddresses.call(ROOM));
    assertThat(page.select("h1").text()).contains("Joe Biden", "Xi Jinping");
    assertThat(page.select(".lead").text()).isEqualTo("Tuesday 2 April 2024. It took place.");
    assertThat(page.select("dl.facts a").eachAttr("href"))
        .contains("/states/USA", "/states/CHN", "/people/joe-biden.usa");
    assertThat(page.select("dl.facts q").eachText()).contains("today", "April 2");
    assertThat(page.select(".report h3").eachText())
        .containsExactlyInAnyOrder(
            "Readout of the President's call with President Xi of China",
            "Xi Jinping talks with US President Joe Biden on the phone");
    assertThat(page.select(".reasons").text())
        .contains("China and the United States", "Both name Xi Jinping and Joe Biden");
    assertThat(page.select("h2").eachText()).contains("What they said");
  }

  @Test
  void theBeginningOfAnIdLeadsToIt() {
    String id = SampleAddresses.call(ROOM);
    HttpResponse<String> answer = ROOM.get("/engagements/" + id.substring(0, 10) + "?done=merged");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/engagements/" + id + "?done=merged");
    assertThat(
            ROOM.get("/engagements/" + id.substring(0, 10) + "/accounts.json?only=here")
                .headers()
                .firstValue("Location"))
        .hasValue("/engagements/" + id + "/accounts.json?only=here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000", "a", "x", "no-such", "%3Cscript%3E"})
  void whatIsNotThereIsToldWithWhereToLook(String id) {
    HttpResponse<String> answer = ROOM.get("/engagements/" + id);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("The list of engagements").doesNotContain("<script>");
  }
}
