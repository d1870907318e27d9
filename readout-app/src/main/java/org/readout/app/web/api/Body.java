package org.readout.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;

/**
 * What a program sends: one JSON object, whose fields are all known.
 *
 * @param node the object
 */
record Body(JsonNode node) {

  private static final int MOST_CHARACTERS = 10_000_000;
  private static final int MOST_IDS = 200;

  /**
   * The body of a request.
   *
   * @param fields those that it may have
   * @throws Problem when it is no such object
   */
  static Body of(Visit visit, List<String> fields) {
    String type = Optional.ofNullable(visit.context().contentType()).orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      throw new Problem(415, "Not understood", "Send JSON, with Content-Type: application/json.");
    }
    String text = visit.context().body();
    if (text.length() > MOST_CHARACTERS) {
      throw new Problem(
          413, "Too large", "At most %,d characters are taken here.".formatted(MOST_CHARACTERS));
    }
    JsonNode node;
    try {
      node = Json.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw Problem.notUnderstood("What was sent is no JSON.");
    }
    if (!node.isObject()) {
      throw Problem.notUnderstood("Send one JSON object.");
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.contains(name)) {
                throw Problem.notUnderstood(
                    "The object has a field too many. It may have "
                        + String.join(", ", fields)
                        + ".");
              }
            });
    return new Body(node);
  }

  /** The text in {@code field}; blank is the same as nothing. */
  Optional<String> text(String field, int longest) {
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.asText().length() > longest) {
      throw Problem.notUnderstood(
          "%s is a text of at most %,d characters.".formatted(field, longest));
    }
    return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
  }

  /** The ids in {@code field}. */
  List<String> ids(String field) {
    JsonNode list = node.path(field);
    List<String> ids = new ArrayList<>();
    boolean sound = list.isMissingNode() || list.isArray();
    for (JsonNode each : list) {
      sound &= each.isTextual() && each.asText().matches("[0-9a-f]{8,64}");
      ids.add(each.asText());
    }
    if (!sound || ids.size() > MOST_IDS) {
      throw Problem.notUnderstood("%s is a list of at most %d ids.".formatted(field, MOST_IDS));
    }
    return ids;
  }
}
