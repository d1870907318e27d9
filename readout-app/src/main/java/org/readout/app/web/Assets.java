package org.readout.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.text.ContentHash;

/** The style sheets, scripts and pictures that belong to the program. */
public final class Assets {

  /** All there are, with their media types. Nothing else is served. */
  private static final Map<String, String> TYPES =
      Map.of(
          "readout.css", "text/css; charset=utf-8",
          "pictures.css", "text/css; charset=utf-8",
          "readout.js", "text/javascript; charset=utf-8",
          "mark.svg", "image/svg+xml");

  private static final int VERSION_DIGITS = 12;

  private static final Map<String, Asset> ALL = load();

  private Assets() {}

  /**
   * One of them.
   *
   * @param type media type
   */
  public record Asset(String type, String text, String version) {}

  /** The asset called {@code name}. */
  public static Optional<Asset> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** The address of an asset, which changes with its content. */
  public static String path(String name) {
    return "/assets/" + name + "?v=" + named(name).orElseThrow().version();
  }

  private static Map<String, Asset> load() {
    Map<String, Asset> all = new TreeMap<>();
    TYPES.forEach(
        (name, type) -> {
          try (InputStream stream = Assets.class.getResourceAsStream("assets/" + name)) {
            if (stream == null) {
              throw new IllegalStateException("the program lacks its asset " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String version = ContentHash.of(text).substring(0, VERSION_DIGITS);
            all.put(name, new Asset(type, text, version));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
    return all;
  }
}
