package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.store.RecordStore;

/** What stands between states. */
@TestInstance(Lifecycle.PER_CLASS)
class RelationsPagesTest {

  private SampleRoom room = SampleRoom.empty();
  private final SampleRoom empty = room;

  @BeforeAll
  void open() {
    room = SampleRoom.open();
  }

  @AfterAll
  void close() {
    room.close();
    empty.close();
  }

  /** The part of a page with this anchor. */
  private String part(String address, String id) {
    String page = room.get(address).body();
    int start = page.indexOf("<section class=\"ledger\" id=\"" + id + "\"");
    assertThat(start).as("no part %s in %s", id, address).isPositive();
    return page.substring(start, page.indexOf("</section>", start));
  }

  @Test
  void theChannelBoardSaysHowEachLineStandsAndSinceWhenItIsKnown() {
    assertThat(text(part("/pairs/CHN-USA", "channels")))
        .contains("Leaders: open, as said on 2 April 2024; last used Tuesday 2 April 2024")
        .contains("White House (sample written for Readout), 2 April 2024");
  }

  @Test
  void anUndertakingLeadsToTheSentenceThatHasIt() {
    String undertakings = part("/pairs/CHN-USA", "undertakings");
    assertThat(text(undertakings))
        .contains(
            "The United States asked China: \u201cpeace and stability across the Taiwan Strait")
        .contains("[no answer in this record]");
    Matcher source =
        Pattern.compile("/documents/([0-9a-f]+)\\?c=(\\d+)-(\\d+)#c=\\2-\\3").matcher(undertakings);
    assertThat(source.find()).isTrue();
    try (RecordStore record = room.record()) {
      String words =
          record
              .document(source.group(1))
              .orElseThrow()
              .document()
              .text()
              .text()
              .substring(Integer.parseInt(source.group(2)), Integer.parseInt(source.group(3)));
      assertThat(text(undertakings)).contains(words.replaceAll("\\s+", " "));
    }
  }

  @Test
  void thoseWhoHoldPositionsOnAnIssueStandSideBySide() {
    String positions = part("/pairs/CHN-USA", "positions");
    String issue = positions.substring(positions.indexOf("Taiwan</a></h3>"));
    assertThat(
            issue.substring(
                0, issue.indexOf("<h3", 5) < 0 ? issue.length() : issue.indexOf("<h3", 5)))
        .contains("<h4>China", "<h4>The United States");
  }

  @Test
  void theTableOfContentsLeadsToEachPart() {
    String page = room.get("/pairs/CHN-USA").body();
    for (String id :
        new String[] {
          "channels",
          "calendar",
          "undertakings",
          "timeline",
          "positions",
          "engagements",
          "officials",
          "relations"
        }) {
      assertThat(page).contains("<a href=\"#" + id + "\">", "id=\"" + id + "\"");
    }
  }

  @Test
  void whereNothingLiesAheadAPageLeadsToTheDayFromWhichSomethingDid() {
    String calendar = part("/pairs/CHN-USA", "calendar");
    assertThat(calendar).contains("Nothing lies ahead of 1 August 2025.", "until=", "#calendar");
    assertThat(part("/pairs/CHN-USA?until=2023-06-17", "calendar"))
        .doesNotContain("Nothing lies ahead");
  }

  @Test
  void relationsAreCountedAndSayHow() {
    String relations = part("/pairs/CHN-USA?by=week", "relations");
    assertThat(text(relations))
        .contains("Relations by week", "In all: ", " conflictual", "(C \u2212 K)/(C + K)");
    assertThat(relations).contains("<svg", "by=month");
    assertThat(room.get("/pairs/CHN-USA/relations.csv?by=week").body())
        .startsWith("first,last,verbal_cooperation")
        .contains("2024-04-01,2024-04-07,");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "/pairs/USA-CHN, /pairs/CHN-USA",
    "/pairs/USA-CHN?by=week, /pairs/CHN-USA?by=week",
    "/pairs/USA-CHN.json, /pairs/CHN-USA.json",
    "/pairs/China-Iran, /pairs/CHN-IRN",
    "/pairs/china, /states/CHN",
    "/states/China, /states/CHN",
    "/states/Iran-China, /pairs/CHN-IRN",
    "/pairs?one=China&other=Iran, /pairs/CHN-IRN",
    "/pairs?one=China, /states/CHN",
  })
  void hasOneAddress(String asked, String address) {
    HttpResponse<String> answer = room.get(asked);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(address);
  }

  @Test
  void whatIsNoStateIsSaidToBeNone() {
    assertThat(room.get("/pairs/CHN-Noway").statusCode()).isEqualTo(400);
    assertThat(room.get("/pairs?one=Noway&other=China").body())
        .contains("is no state or body that Readout knows", "value=\"Noway\"");
  }

  @Test
  void aPairOfWhichNothingIsToldSaysSo() {
    HttpResponse<String> answer = room.get("/pairs/FJI-TON");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Nothing about Fiji and Tonga was found in this record");
    assertThat(room.get("/pairs/FJI-TON/brief").statusCode()).isEqualTo(404);
    assertThat(empty.get("/states/CHN").body())
        .contains("Nothing about China was found in this record");
  }

  @Test
  void theTwinIsTheLedgerOfTheCommandLine() {
    JsonNode twin = room.json("/pairs/CHN-USA.json");
    assertThat(twin.at("/subject/0").asText()).isEqualTo("CHN");
    assertThat(twin.fieldNames())
        .toIterable()
        .contains(
            "channels",
            "calendar",
            "undertakings",
            "positions",
            "engagements",
            "officials",
            "relations");
  }

  @Test
  void theBriefIsAPageWhoseSentencesHaveSources() {
    String brief = room.get("/pairs/CHN-USA/brief").body();
    assertThat(brief).contains("<h1>China and the United States</h1>", "href=\"#source-1\"");
    assertThat(brief).containsPattern("id=\"source-1\"><a href=\"/documents/[0-9a-f]+\\?c=");
    assertThat(room.get("/pairs/CHN-USA/brief.md").headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"CHN-USA-brief.md\"");
    assertThat(room.get("/pairs/CHN-USA/calendar.ics").body()).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void pairsStandByHowMuchWentOnBetweenThem() {
    JsonNode pairs = room.json("/pairs.json").get("pairs");
    for (int i = 1; i < pairs.size(); i++) {
      assertThat(weight(pairs.get(i - 1))).isGreaterThanOrEqualTo(weight(pairs.get(i)));
    }
    assertThat(room.get("/pairs").body())
        .contains("<a href=\"/pairs/CHN-USA\">China and United States</a>", "<svg");
  }

  private static long weight(JsonNode pair) {
    return pair.get("engagements").asLong() + pair.get("acts").asLong();
  }

  @Test
  void aStateHasItsPartners() {
    assertThat(part("/states/CHN", "partners"))
        .contains("<a href=\"/pairs/CHN-USA\">United States</a>");
    assertThat(room.get("/states").body()).contains("<a href=\"/states/CHN\">China</a>");
  }

  /** What a reader reads. */
  private static String text(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
