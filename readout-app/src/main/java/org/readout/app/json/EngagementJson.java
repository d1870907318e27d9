package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;

/** Engagements. */
final class EngagementJson {

  static final String KIND = "engagement";

  private EngagementJson() {}

  static ObjectNode write(Engagement engagement) {
    ObjectNode node = Json.object().put("kind", KIND).put("form", Json.word(engagement.form()));
    node.set("parties", Json.nodes(engagement.parties(), ActorJson::write));
    node.set("when", WhenJson.write(engagement.when()));
    PlaceJson.put(node, engagement.place());
    engagement
        .occasion()
        .ifPresent(
            occasion -> {
              ObjectNode written = node.putObject("occasion").put("name", occasion.name());
              Json.put(written, "series", occasion.series());
              Json.put(written, "edition", occasion.edition());
            });
    Json.put(node, "duration", engagement.duration());
    return node.put("main", engagement.main());
  }

  static Engagement read(JsonNode node) {
    return new Engagement(
        Json.constant(EngagementForm.class, Json.text(node, "form")),
        Json.list(node, "parties", ActorJson::readParty),
        WhenJson.read(Json.field(node, "when")),
        PlaceJson.read(node),
        Json.optional(
            node,
            "occasion",
            occasion ->
                new OccasionName(
                    Json.text(occasion, "name"),
                    Json.optionalText(occasion, "series"),
                    Json.optionalText(occasion, "edition"))),
        Json.optionalText(node, "duration"),
        Json.field(node, "main").asBoolean());
  }
}
