package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Occasion;

/** Occasions. */
final class OccasionJson {

  static final String KIND = "occasion";

  private OccasionJson() {}

  static ObjectNode write(Occasion occasion) {
    ObjectNode node = Json.object().put("kind", KIND).put("form", Json.word(occasion.kind()));
    node.put("name", occasion.name());
    Json.put(node, "series", occasion.series());
    Json.put(node, "edition", occasion.edition());
    node.set("when", WhenJson.write(occasion.when()));
    PlaceJson.put(node, occasion.place());
    node.set("participants", Json.nodes(occasion.participants(), ActorJson::write));
    node.set("words", Json.span(occasion.words()));
    return node;
  }

  static Occasion read(JsonNode node) {
    return new Occasion(
        Json.text(node, "name"),
        Json.constant(Occasion.Kind.class, Json.text(node, "form")),
        Json.optionalText(node, "series"),
        Json.optionalText(node, "edition"),
        WhenJson.read(Json.field(node, "when")),
        PlaceJson.read(node),
        Json.list(node, "participants", ActorJson::read),
        Json.span(Json.field(node, "words")));
  }
}
