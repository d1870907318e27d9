package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Statement;

/** Statements. */
final class StatementJson {

  static final String KIND = "statement";

  private StatementJson() {}

  static ObjectNode write(Statement statement) {
    ObjectNode node = Json.object().put("kind", KIND);
    node.set("speakers", Json.nodes(statement.speakers(), ActorJson::write));
    node.set("addressees", Json.nodes(statement.addressees(), ActorJson::write));
    node.put("verb", statement.verb());
    node.set("quotations", Json.nodes(statement.quotations(), Json::span));
    node.set("issues", Json.texts(statement.issues()));
    return node;
  }

  static Statement read(JsonNode node) {
    return new Statement(
        Json.list(node, "speakers", ActorJson::read),
        Json.list(node, "addressees", ActorJson::read),
        Json.text(node, "verb"),
        Json.list(node, "quotations", Json::span),
        Json.texts(node, "issues"));
  }
}
