package org.readout.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** What is answered. */
public sealed interface Answer {

  /**
   * A page.
   *
   * @param frame what stands around it
   * @param template its template, without the ending: {@code engagements}
   * @param model what the template's parameter {@code page} gets
   * @param twin the same for programs; asked only for the address that ends in {@code .json}
   */
  record Page(Frame frame, String template, Object model, Supplier<JsonNode> twin)
      implements Answer {}

  /**
   * JSON.
   *
   * @param status of HTTP
   */
  record Json(int status, JsonNode node) implements Answer {}

  /**
   * Anything else.
   *
   * @param type media type with its charset
   * @param body what it consists of
   * @param fileName what a browser should call it when it keeps it; empty to show it
   */
  record Contents(String type, Body body, Optional<String> fileName) implements Answer {
    /** Text in UTF-8. */
    public static Contents text(String type, String text, Optional<String> fileName) {
      return new Contents(
          type + "; charset=utf-8",
          stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)),
          fileName);
    }
  }

  /** Something that is written as it is sent. */
  @FunctionalInterface
  interface Body {
    /** Writes all of it. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Another page, to be asked with GET.
   *
   * @param path within the reading room: begins with one slash
   */
  record Elsewhere(String path) implements Answer {
    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException when it could lead out of the reading room
     */
    public Elsewhere {
      if (!isLocal(path)) {
        throw new IllegalArgumentException("not a path of the reading room: " + path);
      }
    }

    /** Whether {@code path} stays in the reading room, whatever a browser makes of it. */
    public static boolean isLocal(String path) {
      return path.startsWith("/")
          && !path.startsWith("//")
          && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }
  }
}
