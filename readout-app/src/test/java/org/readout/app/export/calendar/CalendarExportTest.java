package org.readout.app.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.ExportSamples;
import org.readout.app.ExportSamples.Reading;
import org.readout.app.Samples;
import org.readout.app.store.RecordStore;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Occasion;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Calendars that a library of others takes for right, with one event for one thing. */
class CalendarExportTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

  @TempDir private Path folder = Path.of("");

  @Test
  void theSamples() throws Exception {
    CalendarExport calendar = export(ExportSamples.all());

    List<VEvent> events = events(calendar.text());
    assertThat(events)
        .extracting(
            event -> value(event, Property.DTSTART),
            event -> value(event, Property.DTEND),
            event -> value(event, Property.STATUS),
            event -> value(event, Property.SUMMARY))
        .containsExactly(
            row(
                "20250310",
                "20250311",
                "CONFIRMED",
                "Call: Kari Nordmann (Foreign Minister, NOR) with Jane Doe (Foreign Minister, CAN)"),
            row(
                "20250421",
                "20250501",
                "TENTATIVE",
                "Meeting [planned]: Kari Nordmann (Foreign Minister, NOR) with Jane Doe (Foreign Minister, CAN), in Ottawa, on the occasion of Arctic Council, two days"),
            row("20250612", "20250613", "CONFIRMED", "Arctic Forum, in Tromso [planned]"),
            row(
                "20250621",
                "20250701",
                "TENTATIVE",
                "Due: Kari Nordmann (Foreign Minister, NOR) pledged to CAN: “two ships”, due late June 2025 (taken on)"));
    assertThat(calendar.events()).isEqualTo(4);
    // The letters were exchanged, and the answer is due, on days that nobody knows.
    assertThat(calendar.withoutDay()).isEqualTo(2);
  }

  private static org.assertj.core.groups.Tuple row(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  @Test
  void anEventSaysWhereItComesFrom() throws Exception {
    VEvent call = events(export(List.of(ExportSamples.call())).text()).get(0);

    assertThat(value(call, Property.DESCRIPTION))
        .contains("Day: Monday 10 March 2025.")
        .contains("spoke on Monday with her Canadian counterpart Jane Doe.")
        .contains("(Example Agency, 2025-03-11, https://example.org/oslo)");
    assertThat(value(call, Property.URL)).isEqualTo("https://example.org/oslo");
    assertThat(value(call, Property.CATEGORIES)).isEqualTo("engagement,call");
    assertThat(value(call, Property.DTSTAMP)).isEqualTo("20250311T000000Z");
  }

  /** One edition named by two sentences of two reports is one event; the later report decides. */
  @Test
  void oneEditionIsOneEvent() throws Exception {
    Reading first = report("first", 1, occasion("the forum", 0), Reality.PROPOSED);
    Reading second = report("second", 2, occasion("Arctic Forum", 1), Reality.SCHEDULED);

    List<VEvent> before = events(export(List.of(first)).text());
    List<VEvent> after = events(export(List.of(first, second)).text());

    assertThat(before).hasSize(1);
    assertThat(after).hasSize(1);
    assertThat(value(after.get(0), Property.UID)).isEqualTo(value(before.get(0), Property.UID));
    assertThat(value(before.get(0), Property.STATUS)).isEqualTo("TENTATIVE");
    assertThat(value(after.get(0), Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(value(before.get(0), Property.SEQUENCE)).isEqualTo("0");
    assertThat(value(after.get(0), Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(after.get(0), Property.DTSTAMP)).isEqualTo("20250302T000000Z");
  }

  /** The same year of two series are two events. */
  @Test
  void editionsOfTwoSeriesAreTwoEvents() throws Exception {
    Occasion forum = occasion("Arctic Forum", 0);
    Occasion other =
        new Occasion(
            "Baltic Forum",
            forum.kind(),
            Optional.of("baltic-forum"),
            forum.edition(),
            forum.when(),
            forum.place(),
            forum.participants(),
            forum.words());

    CalendarExport calendar =
        export(
            List.of(
                report("first", 1, forum, Reality.SCHEDULED),
                report("second", 1, other, Reality.SCHEDULED)));

    assertThat(events(calendar.text())).hasSize(2);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "SCHEDULED, day, CONFIRMED",
    "OCCURRED, day, CONFIRMED",
    "BACKGROUND, day, CONFIRMED",
    "PROPOSED, day, TENTATIVE",
    "HYPOTHETICAL, day, TENTATIVE",
    "CANCELLED, day, CANCELLED",
    "REFUSED, day, CANCELLED",
    "SCHEDULED, month, TENTATIVE",
    "CANCELLED, month, CANCELLED",
    "OCCURRED, month, left out",
    "SCHEDULED, year, left out",
    "SCHEDULED, unknown, left out",
    "DENIED, day, denied",
    "NEGATED, day, denied"
  })
  void statusOfEngagements(Reality reality, String day, String status) throws Exception {
    When when =
        switch (day) {
          case "day" -> day(0);
          case "month" -> period(30, When.Precision.MONTH);
          case "year" -> period(365, When.Precision.YEAR);
          default -> When.unknown();
        };
    Engagement meeting =
        new Engagement(
            EngagementForm.MEETING,
            List.of(
                new Party(Party.Role.PARTICIPANT, Samples.NORDMANN),
                new Party(Party.Role.PARTICIPANT, Samples.DOE)),
            when,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    CalendarExport calendar = export(List.of(report("one", 1, meeting, reality)));

    List<VEvent> events = events(calendar.text());
    assertThat(calendar.withoutDay()).isEqualTo(status.equals("left out") ? 1 : 0);
    assertThat(calendar.denied()).isEqualTo(status.equals("denied") ? 1 : 0);
    if (status.equals("left out") || status.equals("denied")) {
      assertThat(events).isEmpty();
    } else {
      assertThat(value(events.get(0), Property.STATUS)).isEqualTo(status);
    }
  }

  /** Words that would end a value, a line or a file, in letters of every length. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a;b,c:d\\e"f
          END:VEVENT BEGIN:VEVENT
          \uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2
          外交部长在北京会见了日本外相并就双边关系和共同关心的国际和地区问题交换了意见外交部长在北京会见了日本外相
          """)
  void wordsComeBackAsTheyWere(String words) throws Exception {
    Occasion hostile = occasion(words, 0);

    CalendarExport calendar = export(List.of(report(words, 1, hostile, Reality.SCHEDULED)));

    VEvent event = events(calendar.text()).get(0);
    assertThat(value(event, Property.SUMMARY)).isEqualTo(words + " [planned]");
    assertThat(calendar.text().split("\r\n", -1))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
        .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r"));
  }

  @Test
  void onlyWebPagesAreLinked() throws Exception {
    for (String address : List.of("javascript:alert(1)", "file:///etc/passwd", "http://", "a b")) {
      Reading report = report("one", 1, occasion("Forum", 0), Reality.SCHEDULED);
      SourceDocument document = report.document();
      Reading linked =
          new Reading(
              new SourceDocument(
                  document.id(),
                  document.name(),
                  Optional.of(address),
                  document.publisher(),
                  document.title(),
                  document.published(),
                  document.zone(),
                  document.retrieved(),
                  document.text()),
              report.claims());
      assertThat(value(events(export(List.of(linked)).text()).get(0), Property.URL))
          .as(address)
          .isEmpty();
    }
  }

  private static When day(int later) {
    return new When.Day(DAY.plusDays(later), Optional.empty(), Optional.empty());
  }

  private static When period(int days, When.Precision precision) {
    return new When.Period(
        DAY, DAY.plusDays(days - 1L), precision, Optional.empty(), Optional.empty());
  }

  private static Occasion occasion(String name, int later) {
    return new Occasion(
        name,
        Occasion.Kind.GATHERING,
        Optional.of("arctic-forum"),
        Optional.of("2025"),
        day(later),
        Optional.empty(),
        List.of(),
        Span.of(0, 1));
  }

  private static Reading report(String text, int dayOfMarch, Content content, Reality reality) {
    SourceDocument document =
        ExportSamples.document(
                text, Optional.empty(), Optional.of("Example Agency"), Optional.empty())
            .publishedOn(LocalDate.of(2025, 3, dayOfMarch));
    Claim claim =
        Claim.of(
            content,
            reality,
            new Attribution(
                List.of(
                    new Voice(
                        Voice.Kind.PUBLISHER,
                        "Example Agency",
                        Optional.empty(),
                        Optional.empty()))),
            List.of(Evidence.at(document.id(), document.text(), Span.of(0, text.length()))),
            new Derivation(List.of(), List.of()));
    return new Reading(document, List.of(claim));
  }

  private CalendarExport export(List<Reading> readings) {
    try (RecordStore record =
        RecordStore.open(folder.resolve("record-" + System.nanoTime() + ".db"))) {
      readings.forEach(reading -> reading.into(record));
      return CalendarExport.of(ExportSamples.excerpt(record), ExportSamples.NAMES);
    }
  }

  private static List<VEvent> events(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    if (calendar.getComponents().isEmpty()) {
      // Strictly a calendar has an event; programs take one without.
      return List.of();
    }
    ValidationResult result = calendar.validate();
    assertThat(result.hasErrors()).as(result.toString()).isFalse();
    List<VEvent> events = new ArrayList<>();
    for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
      assertThat(event.validate().hasErrors()).as(event.toString()).isFalse();
      events.add(event);
    }
    return events;
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }
}
