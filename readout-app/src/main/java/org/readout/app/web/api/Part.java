package org.readout.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.json.Json;
import org.readout.app.web.Answer;
import org.readout.app.web.Visit;
import org.readout.app.web.pages.Addresses;

/**
 * A part of a list.
 *
 * @param from how many stand before it
 * @param limit how many it has at most
 */
record Part(int from, int limit) {

  static final int USUAL = 50;
  static final int MOST = 500;
  private static final int FARTHEST = 1_000_000;

  /** The part that is asked for. */
  static Part of(Visit visit) {
    return new Part(visit.number("from", 0, 0, FARTHEST), visit.number("limit", USUAL, 1, MOST));
  }

  /** How many to look for: one more than is shown tells whether others follow. */
  long wanted() {
    return limit + 1L;
  }

  /**
   * The answer with this part.
   *
   * @param name what the list is called
   * @param found what was found from {@link #from} on, {@link #wanted} of them at most
   * @param total how many there are in all, where that is counted
   */
  <T> Answer answer(
      Visit visit,
      String name,
      List<T> found,
      Optional<Long> total,
      Function<T, ? extends JsonNode> writer) {
    ObjectNode node = Json.object();
    total.ifPresent(count -> node.put("total", count));
    node.put("from", from);
    node.put("limit", limit);
    String here = visit.context().path() + query(visit);
    if (from > 0) {
      node.put("previous", Addresses.with(here, "from", String.valueOf(Math.max(0, from - limit))));
    }
    if (found.size() > limit) {
      node.put("next", Addresses.with(here, "from", String.valueOf(from + limit)));
    }
    ArrayNode written = node.putArray(name);
    found.stream().limit(limit).map(writer).forEach(written::add);
    return new Answer.Json(200, node);
  }

  private static String query(Visit visit) {
    String query = visit.context().queryString();
    return query == null || query.isEmpty() ? "" : "?" + query;
  }
}
