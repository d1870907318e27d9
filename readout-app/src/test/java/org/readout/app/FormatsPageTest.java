package org.readout.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.contents.Selection;
import org.readout.app.export.DocumentExport;
import org.readout.app.export.EventFormat;
import org.readout.app.export.ExportedEvent;
import org.readout.app.export.SummaryExport;
import org.readout.app.export.VersionsExport;
import org.readout.app.export.annotations.AnnotationExport;
import org.readout.app.export.bundle.BundleExport;
import org.readout.app.export.tables.Table;
import org.readout.app.export.tables.Tables;
import org.readout.app.json.DecisionJson;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.PageVersion;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;

/** docs/formats.md names every field that is written, and no other. */
class FormatsPageTest {

  private static final Path PAGE = Path.of("../docs/formats.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");

  @TempDir private Path folder = Path.of("");

  @Test
  void everyFieldOfTheJsonFormat() throws IOException {
    SourceDocument document = Samples.document();
    document =
        new SourceDocument(
            document.id(),
            document.name(),
            document.uri(),
            document.publisher(),
            document.title(),
            document.published(),
            document.zone(),
            Optional.of(Instant.parse("2025-03-12T06:00:00Z")),
            document.text());
    check(
        "## JSON",
        "## Summary",
        Json.array()
            .add(DocumentExport.of(document, Samples.claims(), "1"))
            .add(DocumentExport.of(Deeds.document(), Deeds.claims(), "1"))
            .add(DocumentExport.of(Differing.document(), Differing.claims(), "1")));
  }

  @Test
  void everyFieldOfTheSummaryFormat() throws IOException {
    check(
        "## Summary",
        "## Ledgers",
        Json.array()
            .add(SummaryExport.of(Samples.document(), Samples.claims()))
            .add(SummaryExport.of(Deeds.document(), Deeds.claims())));
  }

  @Test
  void everyFieldOfTheVersions() throws IOException {
    SourceDocument earlier =
        SourceDocument.of("page", "Norway spoke. Chad left. Mali met Togo in May. Peru came.");
    SourceDocument later =
        SourceDocument.of("page", "Peru came. Norway spoke. Mali met Togo in June. Fiji came.");
    PageHistory history =
        new PageHistory("page", List.of(version(earlier, "12"), version(later, "13")));
    check("## Versions of a page", "## Search", VersionsExport.of(history));
  }

  private static PageVersion version(SourceDocument document, String day) {
    Instant read = Instant.parse("2025-03-" + day + "T06:00:00Z");
    return new PageVersion(
        document, List.of(), "page", Optional.empty(), Optional.empty(), Optional.of(read));
  }

  @Test
  void everyFieldOfTheLedgers() throws IOException {
    check("## Ledgers", "## The record", WrittenLedgers.all());
  }

  @Test
  void everyFieldOfAComparison() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    String json = page.substring(page.indexOf("\n## JSON"), page.indexOf("\n## Summary"));
    check("## Comparison", "## Events", ComparedSamples.json(), codes(json));
  }

  /** Every field and column of the events, in the section of its format. */
  @Test
  void everyFieldAndColumnOfTheEvents() throws IOException {
    JsonNode records = Json.array();
    List<ExportedEvent> events = WrittenEvents.all();
    for (ExportedEvent event : events) {
      ((ArrayNode) records).add(Json.parse(EventFormat.plover().lines(event)));
    }
    check("### PLOVER", "### CSV", records);
    for (String format : List.of("CSV", "POLECAT", "ICEWS")) {
      EventFormat written =
          switch (format) {
            case "CSV" -> EventFormat.csv();
            case "POLECAT" -> EventFormat.polecat();
            default -> EventFormat.icews();
          };
      List<String> columns = List.of(written.header().stripTrailing().split("[\t,]", -1));
      assertThat(codes(section("### " + format))).as(format).containsAll(columns);
    }
    JsonNode extras = Json.array();
    for (ExportedEvent event : events) {
      EventFormat.gdelt()
          .companionLines(event)
          .lines()
          .forEach(line -> ((ArrayNode) extras).add(Json.parse(line.split("\t", -1)[15])));
    }
    TreeSet<String> fields = new TreeSet<>();
    collect(extras, fields);
    assertThat(codes(section("### GDELT"))).containsAll(fields);
  }

  /** Each table with its very columns, and each column explained. */
  @Test
  void everyTableAndColumn() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    String section = page.substring(page.indexOf("\n### Tables"), page.indexOf("\n### Citations"));
    String explanations = section.substring(section.indexOf("\n| column |"));
    Set<String> explained = new TreeSet<>();
    FIRST_COLUMN
        .matcher(explanations)
        .results()
        .forEach(row -> explained.addAll(codes(row.group(1))));
    Set<String> columns = new TreeSet<>();
    try (RecordStore record = filled()) {
      for (Table<?> table :
          new Tables(ExportSamples.excerpt(record), record, ExportSamples.NAMES).all()) {
        assertThat(section)
            .containsPattern(
                "\n\\| `%s` \\| [^|\n]* \\| `%s` \\|\n"
                    .formatted(table.name(), String.join("`, `", table.columns())));
        columns.addAll(table.columns());
      }
    }
    assertThat(explained).isEqualTo(columns);
  }

  @Test
  void everyFieldOfTheAnnotationsAndOfBundles() throws IOException {
    StringBuilder annotations = new StringBuilder();
    StringBuilder bundle = new StringBuilder();
    try (RecordStore record = filled()) {
      new AnnotationExport(ExportSamples.NAMES, "1")
          .write(ExportSamples.excerpt(record), annotations::append);
      new BundleExport(record, record.documents())
          .write(
              new Selection(
                  new Selection.Alone("NOR"),
                  Optional.of(LocalDate.of(2025, 1, 1)),
                  Optional.of(LocalDate.of(2025, 12, 31))),
              "1",
              bundle::append);
    }
    check("### Annotations", "### Bundle", Json.parse(annotations.toString()));
    ObjectNode whole = (ObjectNode) Json.parse(bundle.toString());
    for (JsonNode document : whole.withArray("documents")) {
      // These have their section above.
      ((ObjectNode) document).remove(List.of("id", "name", "uri", "text", "boilerplate", "claims"));
    }
    whole.withArray("decisions").removeAll().add(DecisionJson.write(split()));
    String page = Files.readString(PAGE, UTF_8);
    TreeSet<String> fields = new TreeSet<>();
    collect(whole, fields);
    assertThat(codes(page.substring(page.indexOf("\n### Bundle")))).containsAll(fields);
  }

  /** A decision with all fields. */
  private static Decision split() {
    List<ClaimAnchor> claims = List.of(ClaimAnchor.of(Samples.call()));
    return Decision.of(
        Decision.Kind.SPLIT,
        claims,
        claims,
        Optional.of("another"),
        "because",
        "somebody",
        Instant.parse("2025-04-01T10:00:00Z"));
  }

  private RecordStore filled() {
    RecordStore record = RecordStore.open(folder.resolve("readout.db"));
    ExportSamples.all().forEach(reading -> reading.into(record));
    record.addDecision(ExportSamples.decision());
    return record;
  }

  private static String section(String heading) throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    int start = page.indexOf("\n" + heading);
    return page.substring(start, page.indexOf("\n### ", start + 1));
  }

  private static void check(String from, String to, JsonNode written) throws IOException {
    check(from, to, written, Set.of());
  }

  private static void check(String from, String to, JsonNode written, Set<String> saidElsewhere)
      throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    String section = page.substring(page.indexOf("\n" + from), page.indexOf("\n" + to));
    TreeSet<String> fields = new TreeSet<>();
    collect(written, fields);
    Set<String> said = new TreeSet<>(codes(section));
    said.addAll(saidElsewhere);
    assertThat(said).as("words of the page").containsAll(fields);
    TreeSet<String> listed = new TreeSet<>();
    FIRST_COLUMN.matcher(section).results().forEach(row -> listed.addAll(codes(row.group(1))));
    assertThat(fields).as("fields that are written").containsAll(listed);
  }

  private static Set<String> codes(String text) {
    Set<String> codes = new TreeSet<>();
    for (Matcher matcher = CODE.matcher(text); matcher.find(); ) {
      codes.add(matcher.group(1));
    }
    return codes;
  }

  private static void collect(JsonNode node, Set<String> fields) {
    node.fieldNames().forEachRemaining(fields::add);
    for (JsonNode child : node) {
      collect(child, fields);
    }
  }

  @Test
  void theExample() throws IOException {
    String example =
        Json.pretty(DocumentExport.of(Samples.document(), List.of(Samples.call()), "0.1.0"));
    Documentation.checkBlock(PAGE, "example: json", "json", example);
  }
}
