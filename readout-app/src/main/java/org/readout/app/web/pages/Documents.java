package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.app.store.StoredDocument;
import org.readout.app.web.Answer;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;

/** How addresses name documents: by their ids, or by the beginning of one. */
final class Documents {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{6,31}");

  private Documents() {}

  /** The document that the address names in full; empty where the record has none of that id. */
  static Optional<StoredDocument> stored(Visit visit) {
    return Optional.of(visit.path("id"))
        .filter(id -> ID.matcher(id).matches())
        .flatMap(visit.store()::document);
  }

  /**
   * Leads on to the document whose id begins as the address says.
   *
   * @param rest what stands behind the id in the address
   * @throws Problem when there is none, or several
   */
  static Answer completed(Visit visit, String rest) {
    String asked = visit.path("id");
    List<String> found =
        BEGINNING.matcher(asked).matches() ? visit.store().documentsBeginning(asked) : List.of();
    if (found.size() > 1) {
      throw Problem.notFound(
          "The ids of several documents begin with %s: %s. Write more of it."
              .formatted(asked, String.join(", ", found)));
    }
    if (found.isEmpty()) {
      throw Problem.notFound(
          "The record has no document %s. An id is 32 digits from 0 to 9 and a to f; its first six are enough where they are no other's."
              .formatted(asked));
    }
    String query = visit.context().queryString();
    String ending = visit.context().path().endsWith(".json") ? ".json" : "";
    return new Answer.Elsewhere(
        "/documents/"
            + found.get(0)
            + rest
            + ending
            + (query == null || query.isEmpty() ? "" : "?" + query));
  }
}
