package org.readout.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Samples;
import org.readout.app.json.Json;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.When;
import org.readout.text.Span;

class SummaryExportTest {

  @Test
  void aDocument() {
    assertThat(SummaryExport.of(Samples.document(), Samples.claims()))
        .isEqualTo(
            Json.parse(
                """
                {"engagements": [
                  {"kind": "call", "status": "held", "date": "2025-03-10", "place": null,
                   "sidelines_of": null, "duration": null, "main": true,
                   "parties": [
                     {"name": "Kari Nordmann", "office": "Foreign Minister", "state": "NOR"},
                     {"name": "Jane Doe", "office": "Foreign Minister", "state": "CAN"}],
                   "text_start": "Foreign Minister Kari Nordmann of Norway spoke on"},
                  {"kind": "meeting", "status": "scheduled", "date": "2025-04", "place": "Ottawa",
                   "sidelines_of": "Arctic Council", "duration": "two days", "main": false,
                   "parties": [
                     {"name": "Kari Nordmann", "office": "Foreign Minister", "state": "NOR"},
                     {"name": "Jane Doe", "office": "Foreign Minister", "state": "CAN"}],
                   "text_start": "According to the ministry, the two ministers plan"},
                  {"kind": "letter", "status": "background", "date": null, "place": null,
                   "sidelines_of": null, "duration": null, "main": false,
                   "parties": [
                     {"name": "Kari Nordmann", "office": "Foreign Minister", "state": "NOR"},
                     {"name": "Jane Doe", "office": "Foreign Minister", "state": "CAN"}],
                   "text_start": "The two had exchanged letters some time ago."}],
                 "statements": [
                  {"speaker": "Kari Nordmann", "state": "NOR", "verb": "tell", "quote": true,
                   "about": "arctic", "text_start": "Nordmann told Doe that \\"the Arctic must remain"},
                  {"speaker": "Doe", "state": null, "verb": "say", "quote": false,
                   "about": null, "text_start": "Doe welcomed the invitation."}],
                 "acts": [], "channels": [],
                 "scheduled": [
                  {"what": "meeting, Arctic Council, Ottawa", "date": "2025-04",
                   "text_start": "According to the ministry, the two ministers plan"}],
                 "issues": ["arctic"],
                 "document": {"published": "2025-03-11", "dateline": null,
                   "publisher": "Example Agency", "boilerplate": ["Sign up for our newsletter"]}}
                """));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          OCCURRED,     held
          ONGOING,      held
          SCHEDULED,    scheduled
          PROPOSED,     proposed
          HYPOTHETICAL, proposed
          REFUSED,      refused
          CANCELLED,    cancelled
          DENIED,       denied
          BACKGROUND,   background
          """)
  void howRealItIs(Reality reality, String status) {
    JsonNode summary = summary(claim(Samples.call(), Samples.call().content(), reality));
    assertThat(summary.at("/engagements/0/status").asText()).isEqualTo(status);
  }

  @Test
  void whatDidNotHappenIsLeftOut() {
    JsonNode summary = summary(claim(Samples.call(), Samples.call().content(), Reality.NEGATED));
    assertThat(summary.get("engagements")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LEADERS,           USED,                leader,            open",
    "FOREIGN_MINISTERS, OPEN,                foreign-ministers, open",
    "MILITARY,          SUSPENDED,           military,          suspended",
    "CRISIS_LINE,       UNANSWERED,          crisis,            refused",
    "TRADE,             AGREED_IN_PRINCIPLE, trade,             proposed",
    "OTHER,             RESUMED,             other,             resumed"
  })
  void howALineStands(
      ChannelNotice.Kind kind, ChannelNotice.Status status, String kindWord, String statusWord) {
    assertThat(summary(line(kind, status)).get("channels"))
        .isEqualTo(
            Json.parse(
                """
                [{"pair": ["NOR", "CAN"], "kind": "%s", "status": "%s",
                  "text_start": "Foreign Minister Kari Nordmann of Norway spoke on"}]
                """
                    .formatted(kindWord, statusWord)));
  }

  @Test
  void aLineThatIsThereIsNotListedAsWantedToo() {
    JsonNode channels =
        summary(
                line(ChannelNotice.Kind.MILITARY, ChannelNotice.Status.PROPOSED),
                line(ChannelNotice.Kind.MILITARY, ChannelNotice.Status.SUSPENDED),
                line(ChannelNotice.Kind.OTHER, ChannelNotice.Status.SUSPENDED))
            .get("channels");
    assertThat(channels).hasSize(1);
    assertThat(channels.at("/0/kind").asText()).isEqualTo("military");
    assertThat(channels.at("/0/status").asText()).isEqualTo("suspended");
  }

  @Test
  void whatIsToComeStandsOnceBesideTheEngagements() {
    When day = new When.Day(LocalDate.of(2025, 5, 1), Optional.of(Span.of(0, 7)), Optional.empty());
    Claim deadline = claim(Samples.call(), occasion("end of the truce", day), Reality.SCHEDULED);
    Claim again = claim(Samples.arctic(), occasion("end of the truce", day), Reality.SCHEDULED);
    Claim wish =
        claim(Samples.call(), occasion("opening of embassies", When.unknown()), Reality.PROPOSED);
    Claim cancelled = claim(Samples.call(), occasion("summit", day), Reality.CANCELLED);
    assertThat(summary(deadline, again, wish, cancelled).get("scheduled"))
        .isEqualTo(
            Json.parse(
                """
                [{"what": "end of the truce, Ottawa", "date": "2025-05-01",
                  "text_start": "Foreign Minister Kari Nordmann of Norway spoke on"}]
                """));
  }

  private static Claim line(ChannelNotice.Kind kind, ChannelNotice.Status status) {
    return claim(
        Samples.call(),
        new ChannelNotice(
            List.of(new ActorRef.Known("NOR"), new ActorRef.Known("CAN")),
            kind,
            status,
            When.unknown(),
            "hotline",
            Span.of(0, 7)),
        Reality.OCCURRED);
  }

  private static Occasion occasion(String name, When when) {
    return new Occasion(
        name,
        Occasion.Kind.DEADLINE,
        Optional.empty(),
        Optional.empty(),
        when,
        Optional.of(new PlaceName("Ottawa", Optional.empty(), Optional.of("CAN"))),
        List.of(),
        Span.of(0, 7));
  }

  @Test
  void whatIsToldTwiceIsListedOnce() {
    Claim again = claim(Samples.arctic(), Samples.call().content(), Reality.OCCURRED);
    JsonNode summary = summary(Samples.call(), again);
    assertThat(summary.get("engagements")).hasSize(1);
    assertThat(summary.at("/engagements/0/text_start").asText())
        .startsWith("Foreign Minister Kari");
  }

  @Test
  void severalSpeakersAreSetApart() {
    Statement one = (Statement) Samples.arctic().content();
    Statement together =
        new Statement(
            List.of(Samples.NORDMANN, Samples.DOE),
            List.of(),
            one.verb(),
            one.quotations(),
            List.of("arctic", "trade"));
    JsonNode summary = summary(claim(Samples.arctic(), together, Reality.OCCURRED));
    assertThat(summary.at("/statements/0/speaker").asText()).isEqualTo("Kari Nordmann; Jane Doe");
    assertThat(summary.at("/statements/0/about").asText()).isEqualTo("arctic, trade");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2025-09-09, 2025-09-09, DAY,    2025-09-09, -
          2023-06-18, 2023-06-19, DAY,    2023-06-18, 2023-06-19
          2025-07-01, 2025-07-31, MONTH,  2025-07,    -
          2025-07-21, 2025-07-31, MONTH,  2025-07,    -
          2025-09-01, 2025-10-31, MONTH,  2025-09-01, 2025-10-31
          2025-09-01, 2025-09-07, WEEK,   2025-09-01, 2025-09-07
          2025-01-01, 2025-12-31, YEAR,   2025,       -
          """)
  void daysStopWhereKnowledgeStops(
      LocalDate first, LocalDate last, When.Precision precision, String date, String end) {
    Engagement call = (Engagement) Samples.call().content();
    Engagement dated =
        new Engagement(
            call.form(),
            call.parties(),
            new When.Period(first, last, precision, Optional.empty(), Optional.empty()),
            call.place(),
            call.occasion(),
            call.duration(),
            call.main());
    JsonNode written = summary(claim(Samples.call(), dated, Reality.OCCURRED)).at("/engagements/0");
    assertThat(written.get("date").asText()).isEqualTo(date);
    assertThat(written.path("date_end").asText(null)).isEqualTo(end);
  }

  private static JsonNode summary(Claim... claims) {
    return SummaryExport.of(Samples.document(), List.of(claims));
  }

  private static Claim claim(Claim like, Content content, Reality reality) {
    return Claim.of(content, reality, like.attribution(), like.evidence(), like.derivation());
  }
}
