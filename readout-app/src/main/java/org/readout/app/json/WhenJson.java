package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.readout.claim.When;

/** Days, periods and days that are not known. */
final class WhenJson {

  private WhenJson() {}

  static ObjectNode write(When when) {
    ObjectNode node = Json.object();
    if (when instanceof When.Day day) {
      node.put("day", day.date().toString());
      Json.put(node, "anchor", day.anchor());
    } else if (when instanceof When.Period period) {
      node.put("first", period.first().toString());
      node.put("last", period.last().toString());
      node.put("precision", Json.word(period.precision()));
      Json.put(node, "anchor", period.anchor());
    } else {
      node.put("unknown", true);
    }
    when.evidence().ifPresent(span -> node.set("evidence", Json.span(span)));
    return node;
  }

  static When read(JsonNode node) {
    var evidence = Json.optional(node, "evidence", Json::span);
    Optional<LocalDate> anchor = Json.optionalText(node, "anchor").map(LocalDate::parse);
    if (node.has("day")) {
      return new When.Day(LocalDate.parse(Json.text(node, "day")), evidence, anchor);
    }
    if (node.has("first")) {
      return new When.Period(
          LocalDate.parse(Json.text(node, "first")),
          LocalDate.parse(Json.text(node, "last")),
          Json.constant(When.Precision.class, Json.text(node, "precision")),
          evidence,
          anchor);
    }
    return new When.Unknown(evidence);
  }
}
