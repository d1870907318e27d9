package org.readout.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

  private static final String STORY = "The foreign ministers of Fiji and Samoa met in Suva.\n";

  @TempDir Path directory;

  @Test
  void plainTextIsKeptAsItIs() {
    SourceDocument document = Reading.document("story.txt", STORY);
    assertThat(document.text().text()).isEqualTo(STORY);
    assertThat(document.name()).isEqualTo("story.txt");
    assertThat(document.published()).isEmpty();
    assertThat(document.publisher()).isEmpty();
  }

  @Test
  void readingTheSameTwiceGivesTheSameId() {
    assertThat(Reading.document("a.txt", STORY).id())
        .isEqualTo(Reading.document("b.txt", STORY).id())
        .isNotEqualTo(Reading.document("a.txt", STORY + "More.").id());
  }

  @Test
  void aDirectoryIsReadInOrderOfNames() throws Exception {
    write("b.txt", STORY);
    write("a/2.md", STORY);
    write("a/1.txt", STORY);
    write("a/1.meta.json", "{}");
    write("a/1.gold.json", "{}");
    write("a/README.md", "About this folder.");
    write("a/picture.png", "no picture");
    write(".hidden.txt", STORY);
    assertThat(Reading.all(directory))
        .extracting(result -> result.getClass().getSimpleName() + " " + relative(result))
        .containsExactly(
            "Skipped a/1.gold.json",
            "Skipped a/1.meta.json",
            "Read a/1.txt",
            "Read a/2.md",
            "Skipped a/README.md",
            "Skipped a/picture.png",
            "Read b.txt");
  }

  @Test
  void theSideFileSaysWhatTheTextDoesNot() throws Exception {
    write("a.txt", STORY);
    write(
        "a.meta.json",
        """
        {"url": "https://example.org/a", "title": "Ministers meet", "published": "2023-06-18",
         "source": "Fiji Times", "zone": "Pacific/Fiji", "retrieved": "2023-06-20T09:30:00Z",
         "genre": "news", "pair": null}""");
    SourceDocument document = Reading.documents(Reading.all(directory.resolve("a.txt"))).get(0);
    assertThat(document.uri()).contains("https://example.org/a");
    assertThat(document.title()).contains("Ministers meet");
    assertThat(document.published()).contains(LocalDate.of(2023, 6, 18));
    assertThat(document.publisher()).contains("Fiji Times");
    assertThat(document.zone()).contains(ZoneId.of("Pacific/Fiji"));
    assertThat(document.retrieved()).contains(Instant.parse("2023-06-20T09:30:00Z"));
  }

  @Test
  void whatTheCommandSaysWinsOverTheSideFile() throws Exception {
    write("a.txt.gz", Reading.compressed(STORY.getBytes(UTF_8)));
    write(
        "a.meta.json",
        "{\"published\": \"2023-06-18\", \"source\": \"Fiji Times\"}".getBytes(UTF_8));
    ReadOptions options =
        ReadOptions.STANDARD.publishedOn(LocalDate.of(2024, 1, 2)).publishedBy("Samoa Observer");
    SourceDocument document =
        Reading.documents(Reading.all(directory.resolve("a.txt.gz"), options)).get(0);
    assertThat(document.published()).contains(LocalDate.of(2024, 1, 2));
    assertThat(document.publisher()).contains("Samoa Observer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"url": ]                  | line 1             | not JSON
          []                         |                    | one JSON object is expected here
          {"published": "yesterday"} | field "published"  | "yesterday" is no date
          {"published": "2023-02-30"}| field "published"  | "2023-02-30" is no date
          {"zone": "Mars/Olympus"}   | field "zone"       | "Mars/Olympus" is no zone
          {"retrieved": "2023-06-20"}| field "retrieved"  | "2023-06-20" is no time with its zone
          """)
  void aBadSideFileIsReportedAndTheTextIsRead(String side, String place, String problem)
      throws Exception {
    write("a.txt", STORY);
    write("a.meta.json", side);
    List<ReadResult> results = Reading.all(directory);
    assertThat(Reading.documents(results)).hasSize(1);
    assertThat(Reading.failures(results))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.name()).endsWith("a.meta.json");
              assertThat(failed.place()).isEqualTo(place == null ? "" : place);
              assertThat(failed.problem()).startsWith(problem);
              assertThat(failed.remedy()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-06-19T01:30:00+08:00 |                  | 2023-06-19
          2023-06-18T17:30:00Z      | Asia/Shanghai    | 2023-06-19
          2023-06-18T17:30:00Z      |                  | 2023-06-18
          2023-06-19T01:30:00+08:00 | America/New_York | 2023-06-18
          2023-06-18                | Asia/Shanghai    | 2023-06-18
          """)
  void theDayIsThePublishersDay(String published, String zone, LocalDate day) throws Exception {
    write("a.jsonl", "{\"text\": \"Talks were held.\", \"published\": \"" + published + "\"}\n");
    ReadOptions options =
        zone == null ? ReadOptions.STANDARD : ReadOptions.STANDARD.inZone(ZoneId.of(zone));
    assertThat(Reading.documents(Reading.all(directory, options)).get(0).published()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.xinhua.example/a, , 2023-06-19",
    ", Xinhua, 2023-06-19",
    "https://other.example/a, Other, 2023-06-18"
  })
  void theZoneOfAKnownPublisherGivesTheDay(String uri, String source, LocalDate day) {
    ReadOptions options =
        ReadOptions.STANDARD.withZones(
            name ->
                name.equals("Xinhua") || name.equals("xinhua.example")
                    ? Optional.of(ZoneId.of("Asia/Shanghai"))
                    : Optional.empty());
    String line =
        "{\"text\": \"Talks were held.\", \"published\": \"2023-06-18T17:30:00Z\", \"url\": \"%s\", \"source\": \"%s\"}"
            .formatted(uri == null ? "" : uri, source == null ? "" : source);
    assertThat(
            Reading.documents(Reading.bytes("a.jsonl", line.getBytes(UTF_8), options))
                .get(0)
                .published())
        .contains(day);
  }

  @Test
  void aHyphenStandsForStandardInput() throws Exception {
    write("a.txt", STORY);
    try (Stream<ReadResult> results =
        new DocumentReader(ReadOptions.STANDARD)
            .read(
                List.of(directory.resolve("a.txt"), Path.of("-")),
                new ByteArrayInputStream("Talks ended.".getBytes(UTF_8)))) {
      assertThat(results.map(ReadResult::name))
          .containsExactly(
              directory.resolve("a.txt").toString().replace('\\', '/'), "standard input");
    }
  }

  /** Reading on only when asked keeps a file of any length out of memory. */
  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    AtomicLong taken = new AtomicLong();
    byte[] line = "{\"text\": \"Talks were held.\"}\n".getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[(int) (taken.getAndIncrement() % line.length)];
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            for (int i = from; i < from + length; i++) {
              buffer[i] = (byte) read();
            }
            return length;
          }
        };
    try (Stream<ReadResult> results =
        new DocumentReader(ReadOptions.STANDARD).read(List.of(Path.of("-")), endless)) {
      Iterator<ReadResult> iterator = results.iterator();
      for (int i = 0; i < 10; i++) {
        assertThat(iterator.next()).isInstanceOf(ReadResult.Read.class);
      }
    }
    assertThat(taken.get()).isLessThan(1_000_000);
  }

  private String relative(ReadResult result) {
    String root = directory.toString().replace('\\', '/') + "/";
    return result.name().replace(root, "");
  }

  private void write(String name, String content) throws Exception {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
