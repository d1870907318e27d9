package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.json.Json;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Reading;
import org.readout.app.web.ReadingProgress;
import org.readout.app.web.ReadingProgress.Found;
import org.readout.app.web.ReadingRoom;
import org.readout.app.web.Role;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.text.ContentHash;

/**
 * {@code /read}: where files and texts are handed in; and {@code /read/{job}}, where one watches
 * them being read.
 *
 * @param megabytes how many at once
 * @param files how many at once
 * @param latest what was handed in since the server was started, the last first
 */
public record ReadPage(int megabytes, int files, List<ReadingProgress> latest) {

  private static final int LATEST = 10;
  private static final int LONGEST = 1_000;
  private static final int DIGITS = 8;

  /**
   * A reading.
   *
   * @param progress how far it has come
   * @param refresh whether the page is to be loaded again soon
   */
  public record Job(ReadingProgress progress, boolean refresh) {}

  /** The pages' addresses. */
  public static List<Route> routes() {
    return List.of(
        new Route(Route.Method.GET, "/read", Role.REVIEWER, true, ReadPage::answer),
        Route.post("/read", Role.REVIEWER, ReadPage::begin),
        new Route(Route.Method.GET, "/read/{job}", Role.REVIEWER, true, ReadPage::watch));
  }

  private static Answer answer(Visit visit) {
    List<ReadingProgress> latest = visit.room().reading().latest(LATEST);
    return new Answer.Page(
        Frame.of(visit, "/read", "Read"),
        "read",
        new ReadPage(ReadingRoom.MOST_BYTES / 1_000_000, Reading.MOST_FILES, latest),
        () -> twin(latest));
  }

  private static JsonNode twin(List<ReadingProgress> latest) {
    ObjectNode node = Json.object();
    node.put("most_bytes", ReadingRoom.MOST_BYTES).put("most_files", Reading.MOST_FILES);
    ArrayNode readings = node.putArray("readings");
    latest.forEach(progress -> readings.add(progress.json()));
    return node;
  }

  private static Answer begin(Visit visit) {
    List<Reading.Handed> handed = new ArrayList<>();
    for (UploadedFile file : visit.context().uploadedFiles("files")) {
      // A form without a chosen file sends one without a name and without content.
      if (!file.filename().isBlank() || file.size() > 0) {
        handed.add(new Reading.Handed(file.filename(), file::content));
      }
    }
    visit.form("text").ifPresent(text -> handed.add(pasted(text)));
    return new Answer.Elsewhere(
        "/read/" + visit.room().reading().begin(about(name -> field(visit, name)), handed));
  }

  /**
   * A text that is in no file. Two such are no versions of one page, so each has a name of its own.
   */
  public static Reading.Handed pasted(String text) {
    String lines = text.replace("\r\n", "\n");
    return new Reading.Handed(
        "pasted text " + ContentHash.of(lines).substring(0, DIGITS),
        () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * What is known of the documents beforehand.
   *
   * @param field gives what was written as publisher, published, zone, title or address
   */
  public static Reading.About about(Function<String, Optional<String>> field) {
    return new Reading.About(
        field.apply("publisher"),
        field.apply("published").map(ReadPage::day),
        field.apply("zone").map(ReadPage::zone),
        field.apply("title"),
        field.apply("address"));
  }

  private static Optional<String> field(Visit visit, String name) {
    Optional<String> value = visit.form(name);
    if (value.isPresent() && value.get().length() > LONGEST) {
      throw Problem.notUnderstood(
          "The %s is longer than %,d characters. Shorten it.".formatted(name, LONGEST));
    }
    return value;
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException notOne) {
      throw Problem.notUnderstood(
          "\"%s\" is no day of publication. Write it as 2025-09-10.".formatted(value));
    }
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException notOne) {
      throw Problem.notUnderstood(
          "\"%s\" is no time zone. Write one as Asia/Shanghai or +08:00.".formatted(value));
    }
  }

  private static Answer watch(Visit visit) {
    ReadingProgress progress =
        visit
            .room()
            .reading()
            .progress(visit.path("job"))
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no such reading. Readings are forgotten when the server is closed; what was read by then is among the documents."));
    Optional<Found> only = progress.only();
    if (only.isPresent() && !visit.context().path().endsWith(".json")) {
      return new Answer.Elsewhere(
          "/documents/%s?done=read&reading=%s#claims"
              .formatted(only.get().document(), progress.id()));
    }
    return new Answer.Page(
        Frame.of(visit, "/read", progress.stage().isLast() ? "Read" : "Reading"),
        "reading",
        new Job(progress, !progress.stage().isLast()),
        progress::json);
  }
}
