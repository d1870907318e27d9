package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Participant;

/** Those who act, and those whom acts are aimed at. */
final class ParticipantJson {

  private ParticipantJson() {}

  static ObjectNode write(Participant participant) {
    ObjectNode node = Json.object();
    node.set("actor", ActorJson.write(participant.actor()));
    node.set("sectors", Json.texts(participant.sectors()));
    node.put("name", participant.name());
    node.set("words", Json.span(participant.words()));
    return node;
  }

  static Participant read(JsonNode node) {
    return new Participant(
        ActorJson.read(Json.field(node, "actor")),
        Json.texts(node, "sectors"),
        Json.text(node, "name"),
        Json.span(Json.field(node, "words")));
  }
}
