package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** Files and texts that are handed in are read while one watches. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingTest {

  private static final String MEETING =
      "France's president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on 15 March 2024.";

  private SampleRoom room = SampleRoom.empty();

  @BeforeAll
  void openAnew() {
    room.close();
    room = SampleRoom.empty();
  }

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void oneDocumentIsReadAndOpensOnItsClaims() {
    HttpResponse<String> answer =
        Uploads.to(room)
            .field("text", MEETING + " They spoke of Ukraine.")
            .field("publisher", "Paris desk")
            .field("published", "2024-03-16")
            .field("title", "Macron in Berlin")
            .field("address", "https://desk.example/macron")
            .send();
    assertThat(answer.statusCode()).isEqualTo(303);
    String path = answer.headers().firstValue("Location").orElseThrow();
    JsonNode end = Uploads.finished(room, path);
    assertThat(end.path("problems")).isEmpty();
    JsonNode found = end.at("/documents/0");
    assertThat(found.path("claims").path("engagement").asInt()).isPositive();
    HttpResponse<String> opened = room.get(path);
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(opened.headers().firstValue("Location").orElseThrow())
        .startsWith("/documents/" + found.path("id").asText())
        .endsWith("#claims");
    JsonNode document = room.json("/documents/" + found.path("id").asText() + ".json");
    assertThat(document.at("/document/publisher").asText()).isEqualTo("Paris desk");
    assertThat(document.at("/document/published").asText()).isEqualTo("2024-03-16");
    assertThat(document.at("/document/title").asText()).isEqualTo("Macron in Berlin");
    assertThat(document.at("/document/uri").asText()).isEqualTo("https://desk.example/macron");
    assertThat(room.faults()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheOthers() {
    JsonNode end =
        Uploads.to(room)
            .file("first.txt", "Italy's foreign minister met his Turkish counterpart in Rome.")
            .file("broken.json", "{\"text\": \"Poland's")
            .file("third.md", "# Talks\n\nChina and Japan held talks in Tokyo on 4 June 2024.")
            .read();
    assertThat(end.path("stage").asText()).isEqualTo("done");
    assertThat(end.path("documents")).hasSize(2);
    assertThat(end.path("problems")).hasSize(1);
    assertThat(end.at("/problems/0").asText()).startsWith("broken.json, line 1").contains("; ");
  }

  @Test
  void theListOfSeveralLeadsToEach() {
    String path = Uploads.ofSeveral(room);
    HttpResponse<String> page = room.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body().split("href=\"/documents/[0-9a-f]{32}#claims\"", -1)).hasSize(3);
    assertThat(page.body()).doesNotContain("http-equiv=\"refresh\"");
  }

  @Test
  void linesOfJsonAreDocuments() {
    JsonNode end =
        Uploads.to(room)
            .file(
                "batch.jsonl",
                """
                {"text":"Iran's president called Iraq's prime minister.","title":"A call"}
                {"text": oops}
                {"text":"Norway's king visited Denmark."}
                """)
            .read();
    assertThat(end.path("documents")).hasSize(2);
    assertThat(end.at("/documents/0/name").asText()).isEqualTo("batch.jsonl:1");
    assertThat(end.at("/problems/0").asText()).startsWith("batch.jsonl:2");
  }

  @Test
  void aSideFileTellsOfTheFileBesideIt() {
    JsonNode end =
        Uploads.to(room)
            .file("note.meta.json", "{\"title\":\"From beside\",\"published\":\"2024-05-02\"}")
            .file("note.txt", "Spain's prime minister met Portugal's on Monday.")
            .read();
    assertThat(end.path("documents")).hasSize(1);
    assertThat(end.at("/documents/0/title").asText()).isEqualTo("From beside");
  }

  @Test
  void anotherCharacterSetIsTakenForWhatItLooksLikeAndSaidSo() {
    JsonNode end =
        Uploads.to(room)
            .file(
                "latin.txt",
                "Türkiye's president met Sweden's prime minister, José's host in Malmö."
                    .getBytes(StandardCharsets.ISO_8859_1))
            .read();
    String id = end.at("/documents/0/id").asText();
    assertThat(room.json("/documents/" + id + ".json").at("/document/text").asText())
        .contains("Türkiye", "Malmö");
    assertThat(end.at("/documents/0/notes").toString()).contains("windows-1252");
  }

  @Test
  void scriptsInAPageAreNeitherKeptNorSent() {
    JsonNode end =
        Uploads.to(room)
            .file(
                "<img src=x onerror=alert(1)>.html",
                "<html><head><title>A & B <script>alert(2)</script></title></head><body><article>"
                    + "<h1>Talks</h1><p>Egypt and Jordan held talks &lt;script&gt;alert(3)"
                    + "&lt;/script&gt; in Amman.</p><script>alert(4)</script></article></body></html>")
            .read();
    String id = end.at("/documents/0/id").asText();
    HttpResponse<String> page = room.get("/documents/" + id);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .doesNotContain("<script>", "<img", "alert(4)")
        .contains("&lt;script&gt;alert(3)");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self'");
  }

  @Test
  void hostileParticularsAreShownAsWords() {
    JsonNode end =
        Uploads.to(room)
            .file("../../etc/\"quoted\" <b>.txt", "Kenya's president met Ghana's in Accra.")
            .field("title", "\"><script>alert(1)</script>\u202E")
            .field("publisher", "<svg onload=alert(2)>")
            .field("address", "javascript:alert(3)")
            .read();
    assertThat(end.at("/documents/0/name").asText()).doesNotContain("/", "..");
    String page = room.get("/documents/" + end.at("/documents/0/id").asText()).body();
    assertThat(page)
        .doesNotContain("<script>", "<svg", "href=\"javascript", "\u202E")
        .contains("javascript:alert(3)", "&lt;svg onload");
  }

  @Test
  void whatCannotBeTakenIsRefusedInPlainWords() {
    assertThat(Uploads.to(room).send().body()).contains("Choose a file or paste a text");
    assertThat(Uploads.to(room).file("", "").send().statusCode()).isEqualTo(400);
    assertThat(Uploads.to(room).field("text", "x").field("published", "9/10/2025").send().body())
        .contains("Write it as 2025-09-10");
    assertThat(Uploads.to(room).field("text", "x").field("zone", "Mars").send().body())
        .contains("no time zone");
    Uploads two = Uploads.to(room).file("a.txt", "x").file("b.txt", "y").field("title", "One");
    assertThat(two.send().body()).contains("belong to one document");
    Uploads many = Uploads.to(room);
    for (int i = 0; i <= Reading.MOST_FILES; i++) {
      many.file(i + ".txt", "x");
    }
    HttpResponse<String> tooMany = many.send();
    assertThat(tooMany.statusCode()).isEqualTo(413);
    assertThat(tooMany.body()).contains("at most 100");
  }

  @Test
  void anEmptyFileIsNamedWithItsRemedy() {
    JsonNode end = Uploads.to(room).file("empty.txt", "").read();
    assertThat(end.path("documents")).isEmpty();
    assertThat(end.at("/problems/0").asText())
        .isEqualTo("empty.txt: it is empty; leave it out, or fetch it again");
    assertThat(room.get("/read").body()).contains("1 problem");
  }

  @Test
  void tooMuchAtOnceIsRefused() {
    HttpResponse<String> answer =
        Uploads.to(room).file("long.txt", new byte[ReadingRoom.MOST_BYTES + 1]).send();
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("At most 20,000,000 bytes");
    assertThat(room.faults()).isEmpty();
  }

  @Test
  void aFormThatIsCutOffIsRefused() {
    HttpResponse<String> answer =
        room.send(
            HttpRequest.newBuilder(room.address().resolve("/read"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nContent-Disp")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("did not come in whole");
  }

  @Test
  void withoutTheTokenNothingIsTaken() {
    assertThat(Uploads.withoutToken(room).file("a.txt", MEETING).send().statusCode())
        .isEqualTo(403);
  }

  @Test
  void aReadingThatIsNotKnownIsNotFound() {
    assertThat(room.get("/read/nothing").statusCode()).isEqualTo(404);
  }

  // Below: readings by a reader that does what the test wants.

  private static Reading reading(
      Path folder, Reading.Reader reader, int waiting, int seconds, List<Throwable> faults) {
    return new Reading(
        new RecordAddress.File(folder.resolve("readout.db")),
        InstantSource.fixed(SampleRoom.NOW),
        () -> reader,
        new Reading.Limits(waiting, seconds),
        faults::add);
  }

  private static Reading.Handed text(String name, String words) {
    return new Reading.Handed(
        name, () -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static ReadingProgress awaited(Reading reading, String id, ReadingProgress.Stage stage)
      throws InterruptedException {
    for (int look = 0; look < 600; look++) {
      ReadingProgress progress = reading.progress(id).orElseThrow();
      if (progress.stage() == stage) {
        return progress;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never " + stage + ": " + reading.progress(id));
  }

  @Test
  void whoeverWatchesSeesWhatIsReadSoFarAndThoseWhoWait(@TempDir Path folder) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Reading.Reader slow =
        new Reading.Reader(
            document -> {
              if (document.text().text().contains("second")) {
                await(go);
              }
              return List.<Claim>of();
            },
            "test");
    try (Reading reading = reading(folder, slow, 2, 60, new ArrayList<>())) {
      String first =
          reading.begin(
              Reading.About.NOTHING,
              List.of(
                  text("a.txt", "the first"),
                  text("b.txt", "the second"),
                  text("c.txt", "the third"),
                  text("d.txt", "the fourth")));
      String next = reading.begin(Reading.About.NOTHING, List.of(text("e.txt", "another")));
      ReadingProgress before = awaited(reading, first, ReadingProgress.Stage.READING);
      while (before.documents() < 1) {
        Thread.sleep(20);
        before = reading.progress(first).orElseThrow();
      }
      assertThat(before.found()).extracting(ReadingProgress.Found::name).containsExactly("a.txt");
      assertThat(reading.progress(next).orElseThrow().ahead()).isEqualTo(1);
      assertThatThrownBy(
              () -> reading.begin(Reading.About.NOTHING, List.of(text("f.txt", "too many"))))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("Hand yours in again");
      go.countDown();
      assertThat(awaited(reading, first, ReadingProgress.Stage.DONE).documents()).isEqualTo(4);
      awaited(reading, next, ReadingProgress.Stage.DONE);
      assertThat(reading.latest(10)).extracting(ReadingProgress::id).containsExactly(next, first);
    }
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUpAndTheNextIsRead(@TempDir Path folder) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Reading.Reader stuck =
        new Reading.Reader(
            document -> {
              if (document.text().text().contains("endless")) {
                await(never);
              }
              return List.<Claim>of();
            },
            "test");
    try (Reading reading = reading(folder, stuck, 5, 1, new ArrayList<>())) {
      String id =
          reading.begin(
              Reading.About.NOTHING,
              List.of(text("long.txt", "an endless story"), text("short.txt", "a short one")));
      ReadingProgress end = awaited(reading, id, ReadingProgress.Stage.DONE);
      assertThat(end.problems())
          .singleElement()
          .asString()
          .startsWith("long.txt: it was not read within 1 seconds");
      assertThat(end.found()).extracting(ReadingProgress.Found::name).containsExactly("short.txt");
    }
  }

  @Test
  void aFaultInReadingIsToldAndTheNextIsRead(@TempDir Path folder) throws Exception {
    Reading.Reader faulty =
        new Reading.Reader(
            document -> {
              if (document.text().text().contains("odd")) {
                throw new IllegalStateException("a fault");
              }
              return List.<Claim>of();
            },
            "test");
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    try (Reading reading = reading(folder, faulty, 5, 60, faults)) {
      String id =
          reading.begin(
              Reading.About.NOTHING, List.of(text("a.txt", "an odd story"), text("b.txt", "fine")));
      ReadingProgress end = awaited(reading, id, ReadingProgress.Stage.DONE);
      assertThat(end.problems()).singleElement().asString().startsWith("a.txt: Readout failed");
      assertThat(end.documents()).isEqualTo(1);
      assertThat(faults).hasSize(1);
    }
  }

  @Test
  void closingEndsWhatIsReadAndKeepsWhatIsSafe(@TempDir Path folder) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Reading.Reader slow =
        new Reading.Reader(
            document -> {
              if (document.text().text().contains("endless")) {
                begun.countDown();
                await(never);
              }
              return List.<Claim>of();
            },
            "test");
    Reading reading = reading(folder, slow, 5, 600, new ArrayList<>());
    List<Reading.Handed> files = new ArrayList<>();
    files.add(text("a.txt", "the first"));
    files.add(text("b.txt", "the second"));
    files.add(text("c.txt", "an endless one"));
    String first = reading.begin(Reading.About.NOTHING, files);
    String second = reading.begin(Reading.About.NOTHING, List.of(text("d.txt", "never begun")));
    begun.await();
    while (reading.progress(first).orElseThrow().documents() < 1) {
      Thread.sleep(20);
    }
    reading.close();
    assertThat(reading.progress(first).orElseThrow().stage())
        .isEqualTo(ReadingProgress.Stage.CANCELLED);
    assertThat(reading.progress(second).orElseThrow().stage())
        .isEqualTo(ReadingProgress.Stage.CANCELLED);
    try (RecordStore store = RecordStore.openExisting(folder.resolve("readout.db"))) {
      assertThat(store.documents()).isNotEmpty();
      assertThat(store.documents()).doesNotContain(SourceDocument.of("c", "an endless one").id());
    }
    assertThatThrownBy(() -> reading.begin(Reading.About.NOTHING, List.of(text("e.txt", "late"))))
        .isInstanceOf(Problem.class);
  }

  @Test
  void filesAreGoneOnceTheyAreRead(@TempDir Path folder) throws Exception {
    long before = uploadFolders();
    Reading.Reader reader = new Reading.Reader(document -> List.<Claim>of(), "test");
    try (Reading reading = reading(folder, reader, 5, 60, new ArrayList<>())) {
      String id = reading.begin(Reading.About.NOTHING, List.of(text("a.txt", "a story")));
      awaited(reading, id, ReadingProgress.Stage.DONE);
      assertThat(reading.progress(id).orElseThrow().only().map(ReadingProgress.Found::name))
          .isEqualTo(Optional.of("a.txt"));
    }
    assertThat(uploadFolders()).isEqualTo(before);
  }

  private static long uploadFolders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return folders
          .filter(folder -> String.valueOf(folder.getFileName()).startsWith("readout-upload"))
          .count();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
