package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The front page, and the lists of channels and of commitments. */
@TestInstance(Lifecycle.PER_CLASS)
class FrontPageTest {

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

  private HttpResponse<String> withCookie(String cookie) {
    return room.send(
        HttpRequest.newBuilder(room.address().resolve("/")).header("Cookie", cookie).GET());
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("");
  }

  @Test
  void aNewcomerFindsWhereToBegin() {
    String page = room.get("/").body();
    assertThat(page)
        .contains("Latest documents", "See both accounts", "href=\"/calendar\"", "href=\"/read\"")
        .containsPattern("href=\"/engagements/[0-9a-f]+/accounts\"");
  }

  @Test
  void theCookieOfTheVisitIsKeptFromScriptsAndOtherSites() {
    long now = SampleRoom.NOW.getEpochSecond();
    assertThat(cookie(room.get("/")))
        .startsWith("seen=0." + now)
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void whatCameSinceTheLastVisitIsNewUntilThisVisitEnds() {
    long now = SampleRoom.NOW.getEpochSecond();
    long before = now - 86_400 * 400;
    HttpResponse<String> first = withCookie("seen=0." + before);
    assertThat(cookie(first)).startsWith("seen=" + before + "." + now);
    assertThat(first.body()).contains("New since 27 June 2024");
    HttpResponse<String> second = withCookie("seen=" + before + "." + (now - 60));
    assertThat(second.body()).contains("New since 27 June 2024");
    assertThat(cookie(second)).startsWith("seen=" + before + "." + now);
  }

  @Test
  void aCookieThatNobodySetIsPassedOver() {
    assertThat(withCookie("seen=<script>").body())
        .contains("Latest documents")
        .doesNotContain("<script>");
    assertThat(withCookie("seen=99999999999999.1").statusCode()).isEqualTo(200);
  }

  @Test
  void whatLiesAheadStandsOnItOrWhatFellDueLast() {
    assertThat(room.get("/").body()).contains("Due soon");
    assertThat(empty.get("/").body())
        .contains(
            "There is no document in this record yet.",
            "in the next 60 days, and nothing fell due.",
            "Nothing waits for a judgement.");
  }

  @Test
  void channelsStandByPairAndCanBeNarrowed() {
    String all = room.get("/channels").body();
    assertThat(all).contains("<a href=\"/pairs/CHN-USA\">China and the United States</a>");
    JsonNode open = room.json("/channels.json?standing=open&about=CHN");
    assertThat(open.get("channels")).isNotEmpty();
    for (JsonNode channel : open.get("channels")) {
      assertThat(channel.get("standing").asText()).isEqualTo("open");
      assertThat(channel.get("sides").toString()).contains("CHN");
    }
    JsonNode leaders = room.json("/channels.json?kind=leaders");
    assertThat(leaders.get("channels")).isNotEmpty();
    for (JsonNode channel : leaders.get("channels")) {
      assertThat(channel.get("form").asText()).isEqualTo("leaders");
    }
    assertThat(room.get("/channels?kind=telegraph").statusCode()).isEqualTo(400);
    assertThat(room.get("/channels?about=Fiji").body())
        .contains("No report tells of a channel or of its use. Looked at: ");
  }

  @Test
  void whatFellDueAndWasNotHeardOfStandsFirst() {
    try (SampleRoom own = SampleRoom.empty()) {
      Uploads.to(own)
          .file(
              "oslo.txt",
              """
              Harbour to open
              OSLO, 3 March 2025

              Norway promised Canada on Monday to open the harbour of Narvik by 1 May 2025.

              Canada asked Norway to keep it open.
              """)
          .field("published", "2025-03-03")
          .read();
      JsonNode all = awaited(own);
      boolean ended = false;
      for (JsonNode each : all) {
        boolean unheard = each.get("due_unheard").asBoolean();
        assertThat(ended && unheard).as(each.toString()).isFalse();
        ended |= !unheard;
      }
      assertThat(all.get(0).get("due_unheard").asBoolean()).isTrue();
      assertThat(own.get("/commitments").body()).contains("Due, and nothing heard since");
    }
  }

  /** The commitments, once what was handed in is worked in. */
  private static JsonNode awaited(SampleRoom room) {
    JsonNode all = room.json("/commitments.json").get("undertakings");
    for (int tries = 0; all.size() < 2 && tries < 200; tries++) {
      all = room.json("/commitments.json").get("undertakings");
    }
    return all;
  }

  @Test
  void commitmentsCanBeNarrowedToWhoseAndHowTheyStandAndWhenTheyFallDue() {
    for (JsonNode each :
        room.json("/commitments.json?about=USA-CHN&standing=asked").get("undertakings")) {
      assertThat(each.get("standing").asText()).isEqualTo("asked");
      assertThat(each.get("owing").toString() + each.get("owed")).contains("USA", "CHN");
    }
    for (JsonNode each : room.json("/commitments.json?due_until=2024-12-31").get("undertakings")) {
      assertThat(each.has("due")).isTrue();
    }
    assertThat(room.get("/commitments?due_since=2025-01-01&due_until=2024-01-01").statusCode())
        .isEqualTo(400);
  }
}
