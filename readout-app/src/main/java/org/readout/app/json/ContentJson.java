package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.Statement;

/** What claims say. The field {@code kind} names the sort of content. */
public final class ContentJson {

  private ContentJson() {}

  /** The content as an object. */
  public static ObjectNode write(Content content) {
    if (content instanceof Engagement engagement) {
      return write(engagement);
    }
    if (content instanceof Statement statement) {
      return write(statement);
    }
    throw new IllegalArgumentException("no JSON for " + content.getClass());
  }

  /** The content that {@link #write} wrote. */
  public static Content read(JsonNode node) {
    String kind = Json.text(node, "kind");
    return switch (kind) {
      case "engagement" -> readEngagement(node);
      case "statement" -> readStatement(node);
      default ->
          throw new IllegalArgumentException(
              "\"" + kind + "\" is no kind of content: engagement or statement");
    };
  }

  private static ObjectNode write(Engagement engagement) {
    ObjectNode node =
        Json.object().put("kind", "engagement").put("form", Json.word(engagement.form()));
    node.set("parties", Json.nodes(engagement.parties(), ActorJson::write));
    node.set("when", WhenJson.write(engagement.when()));
    engagement
        .place()
        .ifPresent(
            place -> {
              ObjectNode written = node.putObject("place").put("name", place.name());
              Json.put(written, "id", place.id());
              Json.put(written, "country", place.country());
            });
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

  private static Engagement readEngagement(JsonNode node) {
    return new Engagement(
        Json.constant(EngagementForm.class, Json.text(node, "form")),
        Json.list(node, "parties", ActorJson::readParty),
        WhenJson.read(Json.field(node, "when")),
        Json.optional(
            node,
            "place",
            place ->
                new PlaceName(
                    Json.text(place, "name"),
                    Json.optionalText(place, "id"),
                    Json.optionalText(place, "country"))),
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

  private static ObjectNode write(Statement statement) {
    ObjectNode node = Json.object().put("kind", "statement");
    node.set("speakers", Json.nodes(statement.speakers(), ActorJson::write));
    node.set("addressees", Json.nodes(statement.addressees(), ActorJson::write));
    node.put("verb", statement.verb());
    node.set("quotations", Json.nodes(statement.quotations(), Json::span));
    node.set("issues", Json.texts(statement.issues()));
    return node;
  }

  private static Statement readStatement(JsonNode node) {
    return new Statement(
        Json.list(node, "speakers", ActorJson::read),
        Json.list(node, "addressees", ActorJson::read),
        Json.text(node, "verb"),
        Json.list(node, "quotations", Json::span),
        Json.texts(node, "issues"));
  }
}
