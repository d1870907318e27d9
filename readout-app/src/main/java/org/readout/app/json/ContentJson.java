package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Act;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;

/** What claims say. The field {@code kind} names the sort of content. */
public final class ContentJson {

  private ContentJson() {}

  /** The content as an object. */
  public static ObjectNode write(Content content) {
    if (content instanceof Engagement engagement) {
      return EngagementJson.write(engagement);
    }
    if (content instanceof Statement statement) {
      return StatementJson.write(statement);
    }
    if (content instanceof Act act) {
      return ActJson.write(act);
    }
    if (content instanceof Undertaking undertaking) {
      return UndertakingJson.write(undertaking);
    }
    if (content instanceof ChannelNotice notice) {
      return ChannelJson.write(notice);
    }
    if (content instanceof Occasion occasion) {
      return OccasionJson.write(occasion);
    }
    throw new IllegalArgumentException("no JSON for " + content.getClass());
  }

  /** What kind of content it is, in the word that {@link #write} puts into field {@code kind}. */
  public static String kind(Content content) {
    if (content instanceof Engagement) {
      return EngagementJson.KIND;
    }
    if (content instanceof Statement) {
      return StatementJson.KIND;
    }
    if (content instanceof Act) {
      return ActJson.KIND;
    }
    if (content instanceof Undertaking) {
      return UndertakingJson.KIND;
    }
    return content instanceof ChannelNotice ? ChannelJson.KIND : OccasionJson.KIND;
  }

  /** The content that {@link #write} wrote. */
  public static Content read(JsonNode node) {
    String kind = Json.text(node, "kind");
    return switch (kind) {
      case EngagementJson.KIND -> EngagementJson.read(node);
      case StatementJson.KIND -> StatementJson.read(node);
      case ActJson.KIND -> ActJson.read(node);
      case UndertakingJson.KIND -> UndertakingJson.read(node);
      case ChannelJson.KIND -> ChannelJson.read(node);
      case OccasionJson.KIND -> OccasionJson.read(node);
      default ->
          throw new IllegalArgumentException(
              "\"%s\" is no kind of content: %s"
                  .formatted(
                      kind,
                      String.join(
                          ", ",
                          EngagementJson.KIND,
                          StatementJson.KIND,
                          ActJson.KIND,
                          UndertakingJson.KIND,
                          ChannelJson.KIND,
                          OccasionJson.KIND)));
    };
  }
}
