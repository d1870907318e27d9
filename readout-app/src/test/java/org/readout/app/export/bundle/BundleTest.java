package org.readout.app.export.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.ExportSamples;
import org.readout.app.ExportSamples.Reading;
import org.readout.app.contents.Selection;
import org.readout.app.json.Json;
import org.readout.app.store.CanonicalExport;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.record.Decision;
import org.readout.record.Pair;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

/**
 * A record that goes out as a bundle and comes back is the same; a damaged bundle changes nothing.
 */
class BundleTest {

  private static final Decision DECISION = ExportSamples.decision();

  @TempDir private Path folder = Path.of("");

  @Test
  void aRecordComesBackAsItWas() {
    Path bundle = bundle(ExportSamples.all(), List.of(DECISION));

    try (RecordStore record = RecordStore.open(file("new.db"))) {
      BundleImport.Summary summary = take(record, bundle);
      assertThat(summary).isEqualTo(new BundleImport.Summary(2, 2, 1));
      assertThat(canonical(record)).isEqualTo(canonical(ExportSamples.all(), List.of(DECISION)));
      assertThat(export(record)).isEqualTo(read(bundle));
    }
  }

  /** What canonical export does not show comes back as well: when a page was first read. */
  @Test
  void whenADocumentWasFirstReadIsKept() {
    Reading call = ExportSamples.call();
    Path bundle = file("dated.json");
    Instant then = Instant.parse("2025-03-12T07:00:00Z");
    try (RecordStore record =
        RecordStore.open(
            new org.readout.app.store.RecordAddress.File(file("dated.db")), () -> then)) {
      call.into(record);
      write(bundle, export(record));
    }
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      take(record, bundle);
      assertThat(record.firstRead(call.document().id()))
          .containsEntry("https://example.org/oslo", then);
    }
  }

  @Test
  void importingTwiceChangesNothing() {
    Path bundle = bundle(ExportSamples.all(), List.of(DECISION));
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      take(record, bundle);
      String once = export(record);
      assertThat(take(record, bundle)).isEqualTo(new BundleImport.Summary(2, 0, 1));
      assertThat(export(record)).isEqualTo(once);
    }
  }

  /** In whatever parts and order: the parts make the whole. */
  @ParameterizedTest
  @ValueSource(strings = {"0|12", "12|0", "01|2", "2|1|0", "0|1|2", "01|12", "012|0"})
  void thePartsMakeTheWhole(String partition) {
    List<Reading> all = new ArrayList<>(ExportSamples.all());
    all.add(third());
    List<Path> bundles = new ArrayList<>();
    for (String part : partition.split("\\|", -1)) {
      List<Reading> readings = part.chars().mapToObj(digit -> all.get(digit - '0')).toList();
      bundles.add(bundle(readings, List.of(DECISION)));
    }
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      bundles.forEach(bundle -> take(record, bundle));
      assertThat(canonical(record)).isEqualTo(canonical(all, List.of(DECISION)));
    }
  }

  /**
   * The same text from two places, each in a record of its own: one document with both addresses.
   */
  @Test
  void aDocumentOfTwoRecordsIsReadAsBothKnowIt() {
    Reading one = third();
    SourceDocument document = one.document();
    SourceDocument elsewhere =
        new SourceDocument(
            document.id(),
            "copy.txt",
            Optional.of("https://example.net/earlier"),
            document.publisher(),
            document.title(),
            Optional.of(LocalDate.of(2025, 1, 1)),
            document.zone(),
            document.retrieved(),
            document.text());
    Path first = bundle(List.of(one), List.of());
    Path second = bundle(List.of(new Reading(elsewhere, List.of())), List.of());
    for (List<Path> order : List.of(List.of(first, second), List.of(second, first))) {
      try (RecordStore record =
          RecordStore.open(file("new-" + order.get(0).getFileName() + ".db"))) {
        order.forEach(bundle -> take(record, bundle));
        var stored = record.document(document.id()).orElseThrow();
        assertThat(stored.addresses()).hasSize(2);
        assertThat(stored.document().published()).contains(LocalDate.of(2025, 1, 1));
        // The earlier address says all that there is to say, so its claims stand.
        assertThat(record.claims(document.id())).isEmpty();
      }
    }
  }

  /** Where neither record knew all, the document is read anew. */
  @Test
  void aDocumentOfWhichNeitherKnewAllIsReadAnew() {
    Reading third = third();
    SourceDocument document = third.document();
    SourceDocument untitled =
        new SourceDocument(
            document.id(),
            "copy.txt",
            Optional.of("https://example.net/earlier"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 1, 1)),
            document.zone(),
            document.retrieved(),
            document.text());
    List<SourceDocument> read = new ArrayList<>();
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      BundleImport imports =
          new BundleImport(
              record,
              found -> {
                read.add(found);
                return third.claims();
              },
              "2");
      imports.take(new BundleFile(bundle(List.of(third), List.of())));
      imports.take(new BundleFile(bundle(List.of(new Reading(untitled, List.of())), List.of())));
      assertThat(read).hasSize(1);
      assertThat(read.get(0).title()).isEqualTo(document.title());
      assertThat(read.get(0).published()).contains(LocalDate.of(2025, 1, 1));
      assertThat(record.document(document.id()).orElseThrow().version()).isEqualTo("2");
    }
  }

  @Test
  void aCompressedBundle() throws IOException {
    Path bundle = bundle(ExportSamples.all(), List.of());
    Path compressed = file("bundle.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      Files.copy(bundle, out);
    }
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      take(record, compressed);
      assertThat(export(record)).isEqualTo(read(bundle));
    }
  }

  /** A bundle that was only laid out anew is not damaged. */
  @Test
  void aBundleLaidOutForPeople() {
    Path bundle = bundle(ExportSamples.all(), List.of(DECISION));
    Path pretty = file("pretty.json");
    write(pretty, Json.pretty(Json.parse(read(bundle))));
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      take(record, pretty);
      assertThat(export(record)).isEqualTo(read(bundle));
    }
  }

  @Test
  void textWithAWayBackToItsOriginal() {
    SourceText text = SourceText.cleaned("Two\u00a0ministers\r\nmet\u200b in Oslo.\r\n");
    SourceDocument document =
        new SourceDocument(
            org.readout.text.ContentHash.of(text.text()),
            "note.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    Path bundle = bundle(List.of(new Reading(document, List.of())), List.of());
    try (RecordStore record = RecordStore.open(file("new.db"))) {
      take(record, bundle);
      SourceText back = record.document(document.id()).orElseThrow().document().text();
      assertThat(back.offsets()).isNotEmpty();
      for (int offset = 0; offset <= text.text().length(); offset++) {
        assertThat(back.rawOffset(offset)).isEqualTo(text.rawOffset(offset));
      }
    }
  }

  @Test
  void theHeaderSaysWhatWasSelected() {
    try (RecordStore record = record("one.db", ExportSamples.all(), List.of())) {
      StringBuilder text = new StringBuilder();
      new BundleExport(record, record.documents().subList(0, 1))
          .write(
              new Selection(
                  new Selection.Between(new Pair("NOR", "CAN")),
                  Optional.of(LocalDate.of(2025, 1, 1)),
                  Optional.empty()),
              "1",
              text::append);
      var header = Json.parse(text.toString()).get("header");
      assertThat(Json.line(header.get("selection")))
          .isEqualTo("{\"subject\":\"CAN-NOR\",\"since\":\"2025-01-01\"}");
      assertThat(header.get("documents").asInt()).isEqualTo(1);
      Path bundle = file("part.json");
      write(bundle, text.toString());
      new BundleFile(bundle).verify();
    }
  }

  /** What is done to a bundle, and what is said of it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cut in half                | line 3: the bundle ends in the middle
          cut before its end         | line 8: the bundle ends in the middle
          nothing in it              | line 1: this is no bundle of Readout
          no JSON                    | line 1, column 1: this is not JSON
          other JSON                 | line 1: this is no bundle of Readout
          another format             | line 1 (/header): this is no bundle of Readout
          a newer version            | line 1 (/header): this bundle has format version 2
          a version of a billion digits | it has what no record has
          a header of another kind   | line 1 (/header): the header is not as Readout writes it
          a wrong checksum           | line 1 (/header): the header speaks of
          a document missing         | line 1 (/header): the header speaks of
          a decision changed         | line 1 (/header): the header speaks of
          something behind its end   | line 9: something follows
          a changed text             | line 3 (/documents/0): the text is not the one
          words that do not stand there | line 3 (/documents/0): claim
          offsets beyond the text    | line 3 (/documents/0): claim
          a gigantic offset          | line 3 (/documents/0): /claims/0/evidence/0/end is not as
          a number of many digits    | it has what no record has
          a negative offset          | line 3 (/documents/0): start -1 must be >= 0
          half an offset             | line 3 (/documents/0): /claims/0/evidence/0/start is not as
          deep nesting               | it has what no record has
          an unknown field           | line 3 (/documents/0): /surprise is not as
          an unknown kind of claim   | line 3 (/documents/0): "rumour" is no kind of content
          an unknown reality         | line 3 (/documents/0): "perhaps" is none of
          no such day                | line 3 (/documents/0): Text '2025-02-30' could not be parsed
          a document twice           | line 4 (/documents/1): document
          a field twice              | this is not JSON: Duplicate field
          a null                     | line 3 (/documents/0): field "uri" is no text
          """)
  void aDamagedBundleChangesNothing(String damage, String message) {
    Path bundle = file("damaged.json");
    String sound = read(bundle(ExportSamples.all(), List.of(DECISION)));
    String damaged = damaged(damage, sound);
    assertThat(damaged).isNotEqualTo(sound);
    write(bundle, damaged);
    try (RecordStore record = record("old.db", List.of(third()), List.of())) {
      String before = canonical(record);

      BundleException told =
          catchThrowableOfType(BundleException.class, () -> take(record, bundle));

      assertThat(told.tell("damaged.json"))
          .startsWith("damaged.json")
          .contains(message)
          .hasSizeLessThan(700);
      assertThat(canonical(record)).isEqualTo(before);
    }
  }

  private static String damaged(String damage, String sound) {
    return switch (damage) {
      case "cut in half" -> sound.substring(0, sound.indexOf("Doe welcomed"));
      case "cut before its end" -> sound.substring(0, sound.lastIndexOf("]"));
      case "nothing in it" -> "";
      case "no JSON" -> "Foreign ministers speak by telephone";
      case "other JSON" -> "{\"text\":\"Foreign ministers speak\"}";
      case "another format" -> sound.replace("readout-bundle", "other-bundle");
      case "a newer version" -> sound.replace("\"format_version\":1", "\"format_version\":2");
      case "a version of a billion digits" ->
          sound.replace("\"format_version\":1", "\"format_version\":1" + "0".repeat(1000));
      case "a header of another kind" -> sound.replace("\"claims\":14", "\"claims\":\"many\"");
      case "a wrong checksum" -> sound.replaceFirst("sha256:....", "sha256:0000");
      case "a document missing" ->
          sound.substring(0, sound.indexOf("\n", sound.indexOf("\"documents\":[")))
              + sound.substring(sound.indexOf(",\n{\"id\"") + 1);
      case "a decision changed" -> sound.replace("the embassy", "an embassy");
      case "something behind its end" -> sound + "{}";
      case "a changed text" -> sound.replaceFirst("\"text\":\"(.)", "\"text\":\"$1$1");
      case "words that do not stand there" ->
          inFirstClaim(
              sound, node -> node.put("quote", "x".repeat(node.get("quote").asText().length())));
      case "offsets beyond the text" ->
          inFirstClaim(
              sound,
              node ->
                  node.put("start", node.get("start").asInt() + 100_000)
                      .put("end", node.get("end").asInt() + 100_000));
      case "a gigantic offset" ->
          inFirstClaim(sound, node -> node.put("end", node.get("end").asLong() + (1L << 32)));
      case "a number of many digits" ->
          sound.replaceFirst("\"start\":", "\"start\":1" + "0".repeat(100));
      case "a negative offset" -> inFirstClaim(sound, node -> node.put("start", -1));
      case "half an offset" ->
          inFirstClaim(sound, node -> node.put("start", node.get("start").asInt() + 0.5));
      case "deep nesting" ->
          sound.replaceFirst("\"claims\":\\[", "\"claims\":[" + "[".repeat(100_000));
      case "an unknown field" -> inFirstDocument(sound, node -> node.put("surprise", 1));
      case "an unknown kind of claim" ->
          sound
              .replaceFirst("\"kind\":\"engagement\"", "\"kind\":\"rumour\"")
              .replaceFirst("\"kind\":\"act\"", "\"kind\":\"rumour\"");
      case "an unknown reality" ->
          sound.replaceFirst("\"reality\":\"[a-z]*\"", "\"reality\":\"perhaps\"");
      case "no such day" -> inFirstDocument(sound, node -> node.put("published", "2025-02-30"));
      case "a document twice" -> {
        String first = sound.lines().skip(2).findFirst().orElseThrow();
        yield sound.replace(
            first + "\n", first + "\n" + first.substring(0, first.length() - 1) + ",\n");
      }
      case "a field twice" -> sound.replaceFirst("\"name\":", "\"name\":\"again\",\"name\":");
      case "a null" -> inFirstDocument(sound, node -> node.putNull("uri"));
      default -> throw new IllegalArgumentException(damage);
    };
  }

  private static String inFirstDocument(String sound, Consumer<ObjectNode> change) {
    ObjectNode whole = (ObjectNode) Json.parse(sound);
    change.accept((ObjectNode) whole.at("/documents/0"));
    return laidOut(whole);
  }

  private static String inFirstClaim(String sound, Consumer<ObjectNode> change) {
    ObjectNode whole = (ObjectNode) Json.parse(sound);
    change.accept((ObjectNode) whole.at("/documents/0/claims/0/evidence/0"));
    return laidOut(whole);
  }

  /** As a bundle is: the header on the first line, each document on one of its own. */
  private static String laidOut(ObjectNode whole) {
    return Json.line(whole)
        .replace("},\"documents\":[{", "},\n\"documents\":[\n{")
        .replace("},{\"id\"", "},\n{\"id\"");
  }

  @Test
  void aFileThatIsNotThere() {
    assertThatThrownBy(() -> new BundleFile(file("nowhere.json")).verify())
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> new BundleFile(folder).verify())
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("this is a folder");
  }

  /** A small file that expands to a hundred megabytes of nothing is given up early. */
  @Test
  void aBundleThatExpandsWithoutEnd() throws IOException {
    Path bomb = file("bomb.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("{\"header\":".getBytes(UTF_8));
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int megabyte = 0; megabyte < 100; megabyte++) {
        out.write(blanks);
      }
    }
    assertThatThrownBy(() -> new BundleFile(bomb).verify())
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("a part of more than");
  }

  @Test
  void aCompressedBundleThatIsCut() throws IOException {
    Path bundle = bundle(ExportSamples.all(), List.of());
    Path compressed = file("bundle.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      Files.copy(bundle, out);
    }
    byte[] bytes = Files.readAllBytes(compressed);
    Files.write(compressed, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> new BundleFile(compressed).verify())
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("the compressed data stops in the middle");
  }

  private static Reading third() {
    return new Reading(
        ExportSamples.document(
            "Nothing was said in Oslo.",
            Optional.of("Nothing"),
            Optional.of("Example Agency"),
            Optional.of("https://example.org/nothing")),
        List.of());
  }

  private static BundleImport.Summary take(RecordStore record, Path bundle) {
    return new BundleImport(record, BundleTest::neverRead, "2").take(new BundleFile(bundle));
  }

  private static List<Claim> neverRead(SourceDocument document) {
    throw new AssertionError("read anew: " + document.name());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private RecordStore record(String name, List<Reading> readings, List<Decision> decisions) {
    RecordStore record = RecordStore.open(file(name));
    readings.forEach(reading -> reading.into(record));
    decisions.forEach(record::addDecision);
    return record;
  }

  private int bundles;

  private Path bundle(List<Reading> readings, List<Decision> decisions) {
    bundles++;
    Path bundle = file("bundle-" + bundles + ".json");
    try (RecordStore record = record("bundle-" + bundles + ".db", readings, decisions)) {
      write(bundle, export(record));
    }
    return bundle;
  }

  private static String export(RecordStore record) {
    StringBuilder text = new StringBuilder();
    new BundleExport(record, record.documents()).write(ExportSamples.ALL, "1", text::append);
    return text.toString();
  }

  private static String canonical(RecordStore record) {
    StringBuilder lines = new StringBuilder();
    CanonicalExport.write(record, line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  private String canonical(List<Reading> readings, List<Decision> decisions) {
    try (RecordStore record = record("whole.db", readings, decisions)) {
      return canonical(record);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
