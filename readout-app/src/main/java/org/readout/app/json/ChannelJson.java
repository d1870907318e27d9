package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.ChannelNotice;

/** Notices of channels. */
final class ChannelJson {

  static final String KIND = "channel";

  private ChannelJson() {}

  static ObjectNode write(ChannelNotice notice) {
    ObjectNode node = Json.object().put("kind", KIND).put("form", Json.word(notice.kind()));
    node.set("sides", Json.nodes(notice.sides(), ActorJson::write));
    node.put("status", Json.word(notice.status()));
    node.set("since", WhenJson.write(notice.since()));
    node.put("name", notice.name());
    node.set("words", Json.span(notice.words()));
    return node;
  }

  static ChannelNotice read(JsonNode node) {
    return new ChannelNotice(
        Json.list(node, "sides", ActorJson::readReference),
        Json.constant(ChannelNotice.Kind.class, Json.text(node, "form")),
        Json.constant(ChannelNotice.Status.class, Json.text(node, "status")),
        WhenJson.read(Json.field(node, "since")),
        Json.text(node, "name"),
        Json.span(Json.field(node, "words")));
  }
}
