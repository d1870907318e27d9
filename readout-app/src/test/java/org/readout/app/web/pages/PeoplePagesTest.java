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
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.web.SampleRoom;

/** The people of the samples. */
@TestInstance(Lifecycle.PER_CLASS)
class PeoplePagesTest {

  private final SampleRoom room = SampleRoom.open();

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void everybodyOnTheListHasAPageThatTellsAsMuchAsTheListSays() {
    JsonNode people = room.json("/people.json").path("people");
    assertThat(people).hasSizeGreaterThan(10);
    for (JsonNode person : people) {
      String path = Persons.path(person.path("id").asText());
      assertThat(room.get(path).body()).as(path).contains("<h1>");
      JsonNode own = room.json(path + ".json");
      assertThat(own.path("engagements")).as(path).isEqualTo(person.path("engagements"));
      assertThat(own.path("engagement_entries")).as(path).isNotEmpty();
    }
  }

  @Test
  void theListIsNarrowedByStateAndByName() {
    long all = room.json("/people.json").path("total").asLong();
    long chinese = room.json("/people.json?about=China").path("total").asLong();
    assertThat(chinese).isPositive().isLessThan(all);
    JsonNode wang = room.json("/people.json?name=WANG%20yi");
    assertThat(wang.path("total").asLong()).isEqualTo(1);
    assertThat(wang.path("people").get(0).path("name").asText()).isEqualTo("Wang Yi");
    assertThat(room.json("/people.json?about=CHN&name=Wang").path("total").asLong()).isEqualTo(1);
    assertThat(room.json("/people.json?about=GBR&name=Wang").path("total").asLong()).isZero();
  }

  @Test
  void aPersonsOfficesStandWithWhatTheirSourceVouchesFor() {
    String page = room.get("/people/wang-yi.chn").body();
    assertThat(page)
        .contains("<h1>Wang Yi</h1>")
        .contains("since 25 July 2023")
        .contains("16 March 2013 to")
        .contains("<a href=\"/states/CHN\">China</a>")
        .contains("start confirmed by a second");
  }

  @Test
  void whatNoSourceVouchesForTodayIsNotSure() {
    // Its list of officials was made in July 2022 and never looked at again.
    assertThat(room.get("/people/qadam-shah-shahim.afg").body())
        .contains("since 27 April 2017")
        .contains("Not sure today: the source vouches for it up to 18 July 2022.")
        .contains("No report in the record names this person yet.");
  }

  @Test
  void aPersonsPageTellsWhomThePersonMetWhereAndWhatWasSaid() {
    String page = room.get("/people/wang-yi.chn").body();
    assertThat(page)
        .contains("href=\"/people/s-jaishankar.ind\"")
        .contains("Vientiane")
        .contains("<svg")
        .containsPattern("href=\"/engagements/[0-9a-f]{32}\"")
        .containsPattern("href=\"/documents/[0-9a-f]{32}\\?c=");
  }

  @Test
  void whoIsNotThereIsLookedForAmongThoseWhoAre() {
    HttpResponse<String> answer = room.get("/people/wang-yee.chn");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Did you mean").contains("/people/wang-yi.chn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people/%3Cscript%3E",
        "/people/~",
        "/people/'%20OR%201=1",
        "/people/%25",
        "/people/a~b~c",
        "/people/%F0%9F%98%80",
      })
  void nobodyIsCalledSo(String path) {
    assertThat(room.get(path).statusCode()).isEqualTo(404);
    assertThat(room.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%25", "_", "'", "%5C", "a%20b%20c%20d%20e%20f%20g", "%00", "~"})
  void anyNameCanBeAskedFor(String name) {
    assertThat(room.get("/people?name=" + name).statusCode()).isEqualTo(200);
    assertThat(room.faults()).isEmpty();
  }

  @Test
  void anIssueHasThePositionsOfEachSideAndWhatChangedInTheirWords() {
    String page = room.get("/issues/taiwan").body();
    assertThat(page)
        .contains("<h1>Taiwan</h1>")
        .containsPattern("<h3><a href=\"/issues/taiwan\\?about=CHN\">China")
        .containsPattern("<q lang=\"en\"");
    assertThat(room.json("/issues/taiwan.json").path("positions")).isNotEmpty();
  }

  @Test
  void anIssueIsNarrowedToAState() {
    Pattern holder = Pattern.compile("<h3><a href=\"/issues/taiwan\\?about=([A-Z]+)\">");
    Matcher all = holder.matcher(room.get("/issues/taiwan").body());
    assertThat(all.results().map(found -> found.group(1))).contains("CHN", "USA");
    for (JsonNode line :
        room.json("/issues/taiwan.json?about=CHN&until=2024-12-31").path("positions")) {
      for (JsonNode statement : line.path("statements")) {
        assertThat(statement.path("evidence").get(0).path("published").asText()).isLessThan("2025");
      }
    }
  }

  @Test
  void theListOfIssuesLeadsToTheirPages() {
    JsonNode issues = room.json("/issues.json").path("issues");
    assertThat(issues).hasSizeGreaterThan(5);
    for (JsonNode issue : issues) {
      assertThat(room.get("/issues/" + issue.path("id").asText()).statusCode()).isEqualTo(200);
    }
    assertThat(room.get("/issues/astrology").statusCode()).isEqualTo(404);
    assertThat(room.get("/issues/astrology").body()).contains("no issue");
  }
}
