package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.web.SampleRoom;

/** The PLOVER table of the samples. */
@TestInstance(Lifecycle.PER_CLASS)
class EventsPageTest {

  private static final Pattern VALUE =
      Pattern.compile(
          "<a href=\"([^\"]+)\" rel=\"nofollow\">([^<]+)</a> <span class=\"count\">([\\d,]+)</span>");

  private final SampleRoom room = SampleRoom.open();

  @AfterAll
  void close() {
    room.close();
  }

  private long total(String address) {
    int query = address.indexOf('?');
    String twin = query < 0 ? address + ".json" : "/events.json" + address.substring(query);
    return room.json(twin).path("total").asLong();
  }

  @Test
  void anActStandsWithItsTypeHowRealItIsAndItsWords() {
    String page = room.get("/events?actor=CHN&type=reject").body();
    assertThat(page)
        .contains(">REJECT</abbr>")
        .contains("Says no to what was asked, offered or arranged.")
        .containsPattern("<q lang=\"en\"[^>]*>")
        .containsPattern("href=\"/documents/[0-9a-f]{32}\\?c=\\d+-\\d+#c=\\d+-\\d+\"");
  }

  @Test
  void everyValueOfAFacetLeadsToAsManyActsAsItSays() {
    Matcher value = VALUE.matcher(room.get("/events").body());
    int values = 0;
    while (value.find()) {
      String address = value.group(1).replace("&amp;", "&");
      assertThat(total(address)).as(address).isEqualTo(Long.parseLong(value.group(3)));
      values++;
    }
    assertThat(values).isGreaterThan(20);
  }

  @Test
  void whatNarrowsTheTableCanBeTakenOff() {
    long all = total("/events");
    long narrowed = total("/events?quad=3&actor=CHN");
    assertThat(narrowed).isPositive().isLessThan(total("/events?quad=3")).isLessThan(all);
    assertThat(room.get("/events?quad=3&actor=CHN").body())
        .containsPattern("class=\"off\" href=\"/events\\?actor=CHN\"")
        .containsPattern("class=\"off\" href=\"/events\\?quad=3\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/events?actor=China, /events?actor=CHN",
    "/events?year=2024, /events?since=2024-01-01&until=2024-12-31",
    "/events?year=2024&since=2024-06-01, /events?since=2024-06-01&until=2024-12-31",
    "/events?quad=4, /events?type=assault&type=coerce&type=mobilize&type=protest&type=sanction",
  })
  void twoWaysToAskForTheSame(String one, String other) {
    assertThat(total(one)).isPositive().isEqualTo(total(other));
  }

  @ParameterizedTest
  @CsvSource({
    "/events?type=hug, none of",
    "/events?quad=5, from 1 to 4",
    "/events?quad=1&type=accuse, Take one of the two away",
    "/events?actor=USA-CHN, is a pair",
    "/events?recipient=Atlantis, no state or body",
    "/events?year=MMXX, from 1000 to 9999",
    "/events?from=-1, from 0",
  })
  void whatCannotBeUnderstoodIsSaid(String address, String told) {
    HttpResponse<String> answer = room.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told);
  }

  @Test
  void theFilesHaveTheSameSelection() {
    String query = "?about=USA-CHN&type=reject";
    String plover = room.get("/events.plover.jsonl" + query).body();
    assertThat(plover.lines())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              JsonNode event = org.readout.app.json.Json.parse(line);
              assertThat(event.path("event").get(0).asText()).isEqualTo("REJECT");
              assertThat(event.path("text").asText()).isNotEmpty();
            });
    String csv = room.get("/events.csv" + query).body();
    assertThat(csv).startsWith("event_id,");
    assertThat(csv.lines().count()).isEqualTo(plover.lines().count() + 1);
    // A format without a place for how real a thing is leaves out what did not happen.
    assertThat(room.get("/events.gdelt.tsv" + query).body().lines())
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
  }

  @Test
  void aTableWithoutActsSaysWhatToDo() {
    assertThat(room.get("/events?actor=TUV").body())
        .contains("No act in the record is like that")
        .contains("<a href=\"/events\">");
  }
}
