package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.readout.claim.Evidence;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;

/** Decisions, as the record and its exports keep them. See docs/formats.md. */
public final class DecisionJson {

  private DecisionJson() {}

  /** The decision as an object. */
  public static ObjectNode write(Decision decision) {
    ObjectNode node = Json.object();
    node.put("id", decision.id());
    node.put("decision", Json.word(decision.kind()));
    node.set("claims", Json.nodes(decision.claims(), DecisionJson::write));
    if (!decision.others().isEmpty()) {
      node.set("others", Json.nodes(decision.others(), DecisionJson::write));
    }
    Json.put(node, "withdrawn", decision.withdrawn());
    node.put("note", decision.note());
    node.put("made_by", decision.madeBy());
    node.put("made_at", decision.madeAt().toString());
    return node;
  }

  private static ObjectNode write(ClaimAnchor anchor) {
    return Json.object()
        .put("claim", anchor.claim())
        .put("document", anchor.document())
        .put("start", anchor.evidence().span().start())
        .put("end", anchor.evidence().span().end())
        .put("quote", anchor.evidence().quote())
        .put("gist", anchor.gist());
  }

  /** The decision that {@link #write(Decision)} wrote. */
  public static Decision read(JsonNode node) {
    return new Decision(
        Json.text(node, "id"),
        Json.constant(Decision.Kind.class, Json.text(node, "decision")),
        Json.list(node, "claims", DecisionJson::readAnchor),
        node.has("others") ? Json.list(node, "others", DecisionJson::readAnchor) : List.of(),
        Json.optionalText(node, "withdrawn"),
        Json.text(node, "note"),
        Json.text(node, "made_by"),
        Instant.parse(Json.text(node, "made_at")));
  }

  private static ClaimAnchor readAnchor(JsonNode node) {
    return new ClaimAnchor(
        Json.text(node, "claim"),
        new Evidence(Json.text(node, "document"), Json.span(node), Json.text(node, "quote")),
        Json.text(node, "gist"));
  }
}
