package org.readout.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;

/** What is to come, in the summary format, beside the engagements. */
final class SummaryOccasions {

  private SummaryOccasions() {}

  /**
   * Adds the occasions among {@code claims} to what is scheduled, once each, and none but
   * gatherings for which an engagement of the same sentence and day stands there already.
   */
  static void addTo(ArrayNode scheduled, List<Claim> claims) {
    Set<Object> listed = new HashSet<>();
    scheduled.forEach(node -> listed.add(where(node)));
    for (Claim claim : claims) {
      boolean toCome = claim.reality() == Reality.SCHEDULED || claim.reality() == Reality.PROPOSED;
      if (claim.content() instanceof Occasion occasion && toCome && isTold(occasion, claim)) {
        ObjectNode node = written(occasion, claim);
        boolean unlisted = isApart(occasion) || !listed.contains(where(node));
        if (unlisted && listed.add(what(occasion, node))) {
          scheduled.add(node);
        }
      }
    }
  }

  /** A gathering is more than the visit or meeting told with it; a dialogue is those very talks. */
  private static boolean isApart(Occasion occasion) {
    return occasion.kind() == Occasion.Kind.GATHERING
        && !occasion.name().toLowerCase(Locale.ROOT).endsWith("dialogue");
  }

  /** What is only wished for is listed where a day is named for it. */
  private static boolean isTold(Occasion occasion, Claim claim) {
    return claim.reality() == Reality.SCHEDULED || occasion.when().firstDay().isPresent();
  }

  private static List<String> where(JsonNode node) {
    return List.of(node.path("text_start").asText(), node.path("date").asText());
  }

  /** An edition is one wherever it is told; anything else by its name and day. */
  private static Object what(Occasion occasion, ObjectNode node) {
    return occasion
        .series()
        .<Object>map(series -> List.of(series, occasion.edition()))
        .orElseGet(() -> List.of(occasion.name(), node.path("date").asText()));
  }

  private static ObjectNode written(Occasion occasion, Claim claim) {
    String where =
        occasion
            .place()
            .map(PlaceName::name)
            .filter(place -> !occasion.name().contains(place))
            .map(place -> ", " + place)
            .orElse("");
    ObjectNode node = Json.object().put("what", occasion.name() + where);
    SummaryDates.put(node, occasion.when());
    return node.put("text_start", SummaryExport.firstWords(claim.evidence().get(0).quote()));
  }
}
