package org.readout.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.readout.app.json.Json;

/** The description of the interface after OpenAPI 3.1. */
final class Description {

  private static final JsonNode JSON = load();

  private Description() {}

  static JsonNode json() {
    return JSON;
  }

  private static JsonNode load() {
    try (InputStream stream = Description.class.getResourceAsStream("openapi.json")) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks the description of its interface");
      }
      return Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
