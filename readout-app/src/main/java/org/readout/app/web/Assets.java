package org.readout.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.text.ContentHash;

/** The style sheets, scripts and pictures that belong to the program. */
public final class Assets {

  /** All there are. Nothing else is served. */
  private static final List<String> NAMES =
      List.of(
          "readout.css",
          "pictures.css",
          "accounts.css",
          "relations.css",
          "documents.css",
          "people.css",
          "keys.js",
          "accounts.js",
          "documents.js",
          "mark.svg");

  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

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

  /** All whose names end in {@code ending}, in the order in which a page needs them. */
  public static List<String> ending(String ending) {
    return NAMES.stream().filter(name -> name.endsWith(ending)).toList();
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Optional.ofNullable(TYPES.get(ending)).orElseThrow() + "; charset=utf-8";
  }

  private static Map<String, Asset> load() {
    Map<String, Asset> all = new TreeMap<>();
    NAMES.forEach(
        name -> {
          try (InputStream stream = Assets.class.getResourceAsStream("assets/" + name)) {
            if (stream == null) {
              throw new IllegalStateException("the program lacks its asset " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String version = ContentHash.of(text).substring(0, VERSION_DIGITS);
            all.put(name, new Asset(type(name), text, version));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
    return all;
  }
}
