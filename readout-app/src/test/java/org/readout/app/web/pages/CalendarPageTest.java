package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.readout.app.web.SampleRoom;

/** The calendar of the samples, looked at on 1 August 2025. */
@TestInstance(Lifecycle.PER_CLASS)
class CalendarPageTest {

  private final SampleRoom room = SampleRoom.open();

  @AfterAll
  void close() {
    room.close();
  }

  private Calendar calendar(String address) throws Exception {
    var answer = room.get(address);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar;");
    Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
    calendar.validate();
    return calendar;
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .map(event -> event.getUid().orElseThrow().getValue())
        .toList();
  }

  @Test
  void aPlanStandsUnderItsMonthWithTheWordsThatTellOfIt() {
    String page = room.get("/calendar?since=2024-07-01&until=2024-07-31").body();
    assertThat(page)
        .contains("<h2>July 2024</h2>")
        .contains("Narendra Modi")
        .containsPattern("href=\"/engagements/[0-9a-f]{32}\"")
        .containsPattern("href=\"/documents/[0-9a-f]{32}\\?c=");
  }

  @Test
  void whatWasCalledOffSaysSo() {
    assertThat(room.get("/calendar?past=yes&about=USA-CHN").body()).contains("[called off]");
  }

  @Test
  void whatIsPastIsNotToCome() {
    assertThat(room.json("/calendar.json").path("calendar"))
        .allSatisfy(line -> assertThat(day(line, "last").compareTo("2025-08-01")).isNotNegative());
    assertThat(room.json("/calendar.json?past=yes").path("engagements")).isNotEmpty();
    assertThat(room.json("/calendar.json?past=yes").path("calendar"))
        .allSatisfy(
            line -> assertThat(day(line, "first")).isNotEqualTo("9999").isLessThan("2025-08-01"));
  }

  private static String day(JsonNode line, String end) {
    JsonNode when = line.path("when");
    return when.path(end).asText(when.path("day").asText("9999"));
  }

  @Test
  void ofAPlanThatNobodyTellsOfAgainThisIsSaid() {
    assertThat(room.get("/calendar?past=yes&about=IND").body())
        .contains("No report says that it took place.");
  }

  @Test
  void aStateHasItsOwnCalendar() {
    String of = "/calendar?past=yes&about=";
    assertThat(room.get(of + "GBR").body()).contains("Kyiv");
    assertThat(room.get(of + "CHN").body()).doesNotContain("Kyiv");
  }

  @Test
  void itCanBeSubscribedTo() throws Exception {
    Calendar all = calendar("/calendar.ics?since=2023-01-01");
    assertThat(uids(all)).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    List<String> few = uids(calendar("/calendar.ics?since=2023-01-01&about=GBR"));
    assertThat(few).isNotEmpty().hasSizeLessThan(uids(all).size());
    // Whichever filters one subscribes with, an event is called the same.
    assertThat(uids(all)).containsAll(few);
    assertThat(uids(calendar("/calendar.ics?since=2023-01-01"))).isEqualTo(uids(all));
  }

  @Test
  void thePageSaysHow() {
    String authority = room.address().getAuthority();
    assertThat(room.get("/calendar?about=CHN").body())
        .contains("href=\"/calendar.ics?about=CHN\"")
        .contains("webcal://" + authority + "/calendar.ics?about=CHN")
        .contains("http://" + authority + "/calendar.ics?about=CHN")
        .contains("on this computer alone");
  }

  @Test
  void pastIsYesOrNo() {
    assertThat(room.get("/calendar?past=perhaps").statusCode()).isEqualTo(400);
  }
}
