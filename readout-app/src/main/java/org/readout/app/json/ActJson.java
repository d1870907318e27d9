package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Act;
import org.readout.claim.ActType;

/** Acts. */
final class ActJson {

  static final String KIND = "act";

  private ActJson() {}

  static ObjectNode write(Act act) {
    ObjectNode node = Json.object().put("kind", KIND).put("type", Json.word(act.type()));
    node.set("modes", Json.texts(act.modes()));
    node.set("contexts", Json.texts(act.contexts()));
    node.set("actors", Json.nodes(act.actors(), ParticipantJson::write));
    node.set("recipients", Json.nodes(act.recipients(), ParticipantJson::write));
    node.put("mutual", act.mutual());
    node.set("when", WhenJson.write(act.when()));
    PlaceJson.put(node, act.place());
    node.set("trigger", Json.span(act.trigger()));
    node.set("issues", Json.texts(act.issues()));
    return node;
  }

  static Act read(JsonNode node) {
    return new Act(
        Json.constant(ActType.class, Json.text(node, "type")),
        Json.texts(node, "modes"),
        Json.texts(node, "contexts"),
        Json.list(node, "actors", ParticipantJson::read),
        Json.list(node, "recipients", ParticipantJson::read),
        Json.field(node, "mutual").asBoolean(),
        WhenJson.read(Json.field(node, "when")),
        PlaceJson.read(node),
        Json.span(Json.field(node, "trigger")),
        Json.texts(node, "issues"));
  }
}
