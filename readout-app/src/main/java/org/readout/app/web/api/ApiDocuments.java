package org.readout.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.Answer;
import org.readout.app.web.Problem;
import org.readout.app.web.Reading;
import org.readout.app.web.ReadingProgress;
import org.readout.app.web.ReadingProgress.Found;
import org.readout.app.web.Visit;
import org.readout.app.web.pages.DocumentPage;
import org.readout.app.web.pages.ReadPage;

/** Documents that programs hand in. */
final class ApiDocuments {

  private static final int LONGEST_TEXT = 8_000_000;
  private static final int LONGEST_PARTICULAR = 2_000;
  private static final int KNOWN = 200;
  private static final int ADDED = 201;
  private static final int TAKEN = 202;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final List<String> FIELDS =
      List.of("text", "title", "publisher", "published", "zone", "address");

  private ApiDocuments() {}

  /**
   * Has a text read. Answers with the document where that is done soon, and else with where the
   * progress can be watched.
   */
  static Answer add(Visit visit) {
    Body body = Body.of(visit, FIELDS);
    String text =
        body.text("text", LONGEST_TEXT)
            .orElseThrow(() -> Problem.notUnderstood("There is no text to read."));
    Reading.About about = ReadPage.about(field -> body.text(field, LONGEST_PARTICULAR));
    Reading reading = visit.room().reading();
    String job = reading.begin(about, List.of(ReadPage.pasted(text)));
    Optional<Found> read = reading.awaited(job, PATIENCE).flatMap(ReadingProgress::only);
    if (read.isPresent()) {
      String id = read.get().document();
      Optional<JsonNode> document = DocumentPage.json(visit, id);
      if (document.isPresent()) {
        visit.context().header("Location", ApiRoutes.ROOT + "/documents/" + id);
        return new Answer.Json(read.get().known() ? KNOWN : ADDED, document.get());
      }
    }
    String address = ApiRoutes.ROOT + "/readings/" + job;
    ObjectNode node = progress(visit, job);
    node.put("address", address);
    visit.context().header("Location", address);
    return new Answer.Json(TAKEN, node);
  }

  /** How far the reading has come. */
  static Answer reading(Visit visit) {
    return new Answer.Json(200, progress(visit, visit.path("id")));
  }

  private static ObjectNode progress(Visit visit, String job) {
    return visit
        .room()
        .reading()
        .progress(job)
        .orElseThrow(
            () ->
                Problem.notFound(
                    "There is no such reading. Readings are forgotten when the server is closed."))
        .json();
  }
}
