package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.readout.claim.PlaceName;

/** The field {@code place} of what has one. */
final class PlaceJson {

  private static final String FIELD = "place";

  private PlaceJson() {}

  static void put(ObjectNode node, Optional<PlaceName> name) {
    name.ifPresent(
        place -> {
          ObjectNode written = node.putObject(FIELD).put("name", place.name());
          Json.put(written, "id", place.id());
          Json.put(written, "country", place.country());
        });
  }

  static Optional<PlaceName> read(JsonNode node) {
    return Json.optional(
        node,
        FIELD,
        place ->
            new PlaceName(
                Json.text(place, "name"),
                Json.optionalText(place, "id"),
                Json.optionalText(place, "country")));
  }
}
