package org.readout.app.export.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;

/** Where two pieces of JSON differ first. */
final class Difference {

  private Difference() {}

  /** A JSON pointer to what {@code found} has otherwise than {@code expected}; none when equal. */
  static Optional<String> between(JsonNode expected, JsonNode found) {
    return expected.equals(found) ? Optional.empty() : Optional.of(pointer(expected, found));
  }

  private static String pointer(JsonNode expected, JsonNode found) {
    if (expected.isObject() && found.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      found.fieldNames().forEachRemaining(names::add);
      for (Iterator<String> each = names.iterator(); each.hasNext(); ) {
        String name = each.next();
        if (!expected.path(name).equals(found.path(name))) {
          return "/" + name + pointer(expected.path(name), found.path(name));
        }
      }
    }
    if (expected.isArray() && found.isArray()) {
      for (int at = 0; at < Math.max(expected.size(), found.size()); at++) {
        if (!expected.path(at).equals(found.path(at))) {
          return "/" + at + pointer(expected.path(at), found.path(at));
        }
      }
    }
    return "";
  }
}
