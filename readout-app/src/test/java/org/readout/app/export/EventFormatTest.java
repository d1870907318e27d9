package org.readout.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.WrittenEvents;
import org.readout.app.json.Json;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;

/** What is written in a format can be read back with a plain reader of it. */
class EventFormatTest {

  private static final List<ExportedEvent> EVENTS = WrittenEvents.all();
  private static final List<ExportedEvent> PLAIN = WrittenEvents.plain();

  @Test
  void theEventsAreOfManyKinds() {
    assertThat(EVENTS).hasSizeGreaterThan(6);
    assertThat(PLAIN).isNotEmpty().hasSizeLessThan(EVENTS.size());
  }

  @Test
  void plover() {
    EventFormat format = EventFormat.plover();
    List<JsonNode> read = written(format, EVENTS).lines().map(Json::parse).toList();
    assertThat(read).hasSameSizeAs(EVENTS);
    for (int at = 0; at < read.size(); at++) {
      JsonNode node = read.get(at);
      CodedEvent event = EVENTS.get(at).event();
      assertThat(node.get("id").asText()).isEqualTo(EVENTS.get(at).id());
      assertThat(node.get("source_id").asText()).isEqualTo("0042");
      assertThat(node.get("date").asText()).isEqualTo(day(event));
      assertThat(node.get("date_basis").asText())
          .isEqualToIgnoringCase(event.date().basis().name());
      assertThat(texts(node.get("event"))).containsExactly(event.type().name());
      assertThat(texts(node.get("mode"))).isEqualTo(event.modes());
      assertThat(texts(node.get("context"))).isEqualTo(event.contexts());
      assertThat(node.get("quad_code").asInt()).isEqualTo(event.type().quadClass());
      assertThat(node.get("event_scale").asDouble()).isEqualTo(event.score());
      assertThat(node.get("aux").asText()).isEqualTo(Json.word(event.reality()));
      assertThat(node.get("mutual").asBoolean()).isEqualTo(event.mutual());
      assertThat(texts(node.get("rule_id"))).isEqualTo(event.rules());
      assertThat(texts(node.get("attributed_to"))).isEqualTo(EVENTS.get(at).attributedTo());
      assertActors(node.get("actor"), event.actors());
      assertActors(node.get("recipient"), event.recipients());
      assertThat(node.get("text").asText()).isEqualTo(event.sentence().quote());
      JsonNode place = node.get("text_info");
      String text = EVENTS.get(at).source().document().text().text();
      assertThat(text.substring(place.get("start").asInt(), place.get("end").asInt()))
          .isEqualTo(node.get("text").asText());
      assertThat(node.get("cite_info").get("version").asText()).isEqualTo("0.1.0 (data test)");
    }
  }

  private static void assertActors(JsonNode nodes, List<EventActor> actors) {
    assertThat(nodes).hasSameSizeAs(actors);
    for (int at = 0; at < actors.size(); at++) {
      JsonNode node = nodes.get(at);
      EventActor actor = actors.get(at);
      assertThat(optional(node, "code")).isEqualTo(actor.code());
      assertThat(optional(node, "country")).isEqualTo(actor.country());
      assertThat(optional(node, "cow").map(Integer::valueOf)).isEqualTo(actor.cow());
      assertThat(optional(node, "sector")).isEqualTo(actor.sectors().stream().findFirst());
      assertThat(node.get("entity_text").asText()).isEqualTo(actor.entityText());
      assertThat(node.get("identifier_text").asText()).isEqualTo(actor.name());
      assertThat(optional(node, "office")).isEqualTo(actor.title());
    }
  }

  @Test
  void csv() throws IOException {
    EventFormat format = EventFormat.csv();
    List<NamedCsvRecord> read = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(format.header() + written(format, EVENTS))) {
      csv.forEach(read::add);
    }
    assertThat(read).hasSameSizeAs(EVENTS);
    for (int at = 0; at < read.size(); at++) {
      NamedCsvRecord row = read.get(at);
      CodedEvent event = EVENTS.get(at).event();
      assertThat(row.getField("event_id")).isEqualTo(EVENTS.get(at).id());
      assertThat(row.getField("source_id")).isEqualTo("0042");
      assertThat(row.getField("date")).isEqualTo(day(event));
      assertThat(row.getField("type")).isEqualTo(event.type().name());
      assertThat(row.getField("modes")).isEqualTo(String.join("; ", event.modes()));
      assertThat(row.getField("reality")).isEqualTo(Json.word(event.reality()));
      assertThat(row.getField("mutual")).isEqualTo(event.mutual() ? "yes" : "no");
      assertThat(row.getField("cameo")).isEqualTo(EVENTS.get(at).cameo().code());
      assertThat(row.getField("sentence")).isEqualTo(event.sentence().quote());
      assertThat(row.getField("start")).isEqualTo(String.valueOf(event.sentence().span().start()));
      assertThat(row.getField("actor_codes"))
          .isEqualTo(joined(event.actors(), actor -> actor.code().orElse("")));
      assertThat(row.getField("actor_names")).isEqualTo(joined(event.actors(), EventActor::name));
      assertThat(row.getField("recipient_sectors"))
          .isEqualTo(joined(event.recipients(), actor -> String.join("+", actor.sectors())));
    }
  }

  @Test
  void gdelt() {
    EventFormat format = EventFormat.gdelt();
    List<List<String>> events = columns(written(format, PLAIN));
    List<List<String>> mentions =
        columns(PLAIN.stream().map(format::companionLines).collect(Collectors.joining()));
    assertThat(events).allSatisfy(row -> assertThat(row).hasSize(61));
    assertThat(mentions).allSatisfy(row -> assertThat(row).hasSize(16));
    Map<String, CodedEvent> byNumber = new HashMap<>();
    PLAIN.forEach(
        exported ->
            exported
                .dyads()
                .forEach(
                    dyad -> byNumber.put(String.valueOf(exported.number(dyad)), exported.event())));
    assertThat(events).hasSize(byNumber.size());
    Set<String> numbers = new LinkedHashSet<>();
    for (List<String> row : events) {
      CodedEvent event = Objects.requireNonNull(byNumber.get(row.get(0)));
      numbers.add(row.get(0));
      assertThat(row.get(1)).isEqualTo(day(event).replace("-", ""));
      assertThat(row.get(6)).isIn(each(event.actors(), actor -> upper(actor.name())));
      List<EventActor> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
      assertThat(row.get(16))
          .isIn(
              Stream.concat(Stream.of(""), others.stream().map(each -> upper(each.name())))
                  .toList());
      assertThat(row.get(26)).startsWith(row.get(27)).matches("\\d{2,4}");
      assertThat(row.get(27)).startsWith(row.get(28));
      assertThat(row.get(28)).matches("(0[1-9]|1\\d|20)");
      assertThat(row.get(31)).isEqualTo(String.valueOf(event.evidence().size()));
    }
    assertThat(numbers).hasSameSizeAs(events);
    assertThat(events).anySatisfy(row -> assertThat(row.get(26)).startsWith("0"));
    for (List<String> row : mentions) {
      CodedEvent event = Objects.requireNonNull(byNumber.get(row.get(0)));
      JsonNode extras = Json.parse(row.get(15));
      assertThat(event.evidence())
          .anySatisfy(
              words -> {
                assertThat(extras.get("text").asText()).isEqualTo(words.quote());
                assertThat(extras.get("start").asInt()).isEqualTo(words.span().start());
                assertThat(extras.get("end").asInt()).isEqualTo(words.span().end());
              });
      assertThat(extras.get("aux").asText()).isEqualTo(Json.word(event.reality()));
      assertThat(extras.get("source_id").asText()).isEqualTo("0042");
      assertThat(extras.get("coder").asText()).isEqualTo("Readout 0.1.0 (data test)");
      assertThat(texts(extras.get("rule_id"))).isEqualTo(event.rules());
    }
  }

  @Test
  void polecat() {
    EventFormat format = EventFormat.polecat();
    List<List<String>> read = columns(format.header() + written(format, PLAIN));
    assertThat(read).hasSize(PLAIN.size() + 1).allSatisfy(row -> assertThat(row).hasSize(40));
    List<String> header = read.get(0);
    for (int at = 0; at < PLAIN.size(); at++) {
      List<String> row = read.get(at + 1);
      CodedEvent event = PLAIN.get(at).event();
      assertThat(row).doesNotContain("");
      assertThat(row.get(header.indexOf("Event ID"))).isEqualTo(PLAIN.get(at).id());
      assertThat(row.get(header.indexOf("Event Date"))).isEqualTo(day(event));
      assertThat(row.get(header.indexOf("Event Type"))).isEqualTo(event.type().name());
      assertThat(row.get(header.indexOf("Event Mode")))
          .isEqualTo(event.modes().isEmpty() ? "None" : String.join("; ", event.modes()));
      assertThat(Double.parseDouble(row.get(header.indexOf("Intensity")))).isEqualTo(event.score());
      assertThat(values(row.get(header.indexOf("Actor Name"))))
          .isEqualTo(each(event.actors(), EventActor::name));
      assertThat(row.get(header.indexOf("Recipient Name")))
          .isEqualTo(
              event.recipients().isEmpty()
                  ? "None"
                  : String.join("; ", each(event.recipients(), EventActor::name)));
      assertThat(row.get(header.indexOf("Version"))).isEqualTo("Readout 0.1.0 (data test)");
      JsonNode evidence = Json.parse(format.companionLines(PLAIN.get(at)));
      assertThat(evidence.get("id").asText()).isEqualTo(PLAIN.get(at).id());
      assertThat(evidence.get("text").asText()).isEqualTo(event.sentence().quote());
    }
  }

  @Test
  void icews() {
    EventFormat format = EventFormat.icews();
    List<List<String>> read = columns(format.header() + written(format, PLAIN));
    assertThat(read).allSatisfy(row -> assertThat(row).hasSize(20));
    List<String> header = read.get(0);
    int at = 1;
    for (ExportedEvent exported : PLAIN) {
      List<String> numbers = texts(Json.parse(format.companionLines(exported)).get("event_ids"));
      for (ExportedEvent.Dyad dyad : exported.dyads()) {
        List<String> row = read.get(at++);
        assertThat(row.get(header.indexOf("Event ID")))
            .isEqualTo(String.valueOf(exported.number(dyad)))
            .isIn(numbers);
        assertThat(row.get(header.indexOf("Event Date"))).isEqualTo(day(exported.event()));
        assertThat(row.get(header.indexOf("Source Name"))).isEqualTo(dyad.one().name());
        assertThat(row.get(header.indexOf("Target Name")))
            .isEqualTo(dyad.other().map(EventActor::name).orElse(""));
        assertThat(row.get(header.indexOf("CAMEO Code"))).isEqualTo(exported.cameo().code());
        assertThat(row.get(header.indexOf("Story ID"))).isEqualTo("0042");
        assertThat(row.get(header.indexOf("Publisher"))).isEqualTo("Example Agency");
      }
    }
    assertThat(at).isEqualTo(read.size());
  }

  static Stream<EventFormat> formatsWithoutReality() {
    return Stream.of(EventFormat.gdelt(), EventFormat.polecat(), EventFormat.icews());
  }

  @ParameterizedTest
  @MethodSource("formatsWithoutReality")
  void whatDidNotHappenIsNotWrittenAsIfItHad(EventFormat format) {
    assertThat(EVENTS)
        .filteredOn(format::canTell)
        .extracting(exported -> Json.word(exported.event().reality()))
        .doesNotContain("negated", "denied", "hypothetical");
    assertThat(EVENTS)
        .filteredOn(exported -> !format.canTell(exported))
        .extracting(exported -> Json.word(exported.event().reality()))
        .contains("negated");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          plain|plain
          a\\tb\\nc\\r\\nd\\u2028e\\u0085f|a b c  d e f
          "no", he said|'no", he said
          he said "no"|he said "no"
          """)
  void valuesCannotBreakALine(String value, String neutral) {
    String given =
        value
            .replace("\\t", "\t")
            .replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\u2028", "\u2028")
            .replace("\\u0085", "\u0085");
    assertThat(Columns.neutral(given)).isEqualTo(neutral);
    assertThat(columns(Columns.line(List.of(given, given))))
        .containsExactly(List.of(neutral, neutral));
  }

  @Test
  void idsAreOfTheRowAndTheEvent() {
    ExportedEvent event = EVENTS.get(0);
    EventSource source = event.source();
    assertThat(in(event, "0042", 7, "a later version").id()).isEqualTo(event.id());
    assertThat(in(event, "0043", 7, source.coder()).id()).isNotEqualTo(event.id());
    // Tables in the world have rows of the same id and the same text.
    assertThat(in(event, "0042", 8, source.coder()).id()).isNotEqualTo(event.id());
    assertThat(new TreeSet<>(EVENTS.stream().map(ExportedEvent::id).toList()))
        .hasSameSizeAs(EVENTS);
    assertThat(event.number(event.dyads().get(0))).isBetween(0L, (1L << 53) - 1);
  }

  @Test
  void aGovernmentAndItsSoldiersAreTwoSides() {
    ExportedEvent event = EVENTS.get(0);
    EventActor norway = event.event().actors().get(0);
    EventActor soldiers =
        new EventActor(
            norway.code(),
            norway.country(),
            norway.countryName(),
            norway.cow(),
            List.of("MIL"),
            false,
            norway.id(),
            norway.name(),
            Optional.empty(),
            "Norwegian soldiers",
            Optional.empty(),
            List.of());
    assertThat(event.number(new ExportedEvent.Dyad(norway, Optional.of(soldiers))))
        .isNotEqualTo(event.number(new ExportedEvent.Dyad(soldiers, Optional.of(norway))))
        .isNotEqualTo(event.number(new ExportedEvent.Dyad(norway, Optional.of(norway))));
  }

  private static ExportedEvent in(ExportedEvent event, String row, long line, String coder) {
    EventSource source = event.source();
    return new ExportedEvent(
        event.event(), new EventSource(row, line, source.document(), source.sentences(), coder));
  }

  private static String written(EventFormat format, List<ExportedEvent> events) {
    return events.stream().map(format::lines).collect(Collectors.joining());
  }

  private static List<List<String>> columns(String lines) {
    return lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static String day(CodedEvent event) {
    return event.date().day().map(LocalDate::toString).orElse("");
  }

  private static List<String> each(List<EventActor> actors, Function<EventActor, String> value) {
    return actors.stream().map(value).toList();
  }

  private static String joined(List<EventActor> actors, Function<EventActor, String> value) {
    return String.join("; ", each(actors, value));
  }

  private static List<String> values(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
