package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Undertaking;

/** Undertakings. */
final class UndertakingJson {

  static final String KIND = "undertaking";

  private UndertakingJson() {}

  static ObjectNode write(Undertaking undertaking) {
    ObjectNode node = Json.object().put("kind", KIND).put("form", Json.word(undertaking.form()));
    node.set("by", Json.nodes(undertaking.by(), ParticipantJson::write));
    node.set("to", Json.nodes(undertaking.to(), ParticipantJson::write));
    node.put("deed", undertaking.deed());
    node.set("deed_words", Json.span(undertaking.deedWords()));
    node.set("due", WhenJson.write(undertaking.due()));
    node.put("standing", Json.word(undertaking.standing()));
    node.set("issues", Json.texts(undertaking.issues()));
    return node;
  }

  static Undertaking read(JsonNode node) {
    return new Undertaking(
        Json.constant(Undertaking.Form.class, Json.text(node, "form")),
        Json.list(node, "by", ParticipantJson::read),
        Json.list(node, "to", ParticipantJson::read),
        Json.text(node, "deed"),
        Json.span(Json.field(node, "deed_words")),
        WhenJson.read(Json.field(node, "due")),
        Json.constant(Undertaking.Standing.class, Json.text(node, "standing")),
        Json.texts(node, "issues"));
  }
}
