package org.readout.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.golden.ExpectedClaim.Layer;
import org.readout.source.SourceDocument;

/**
 * A text with the claims expected of it, as golden/README.md describes it.
 *
 * @param file where it was read from
 * @param head everything up to and with the line {@code ---}, as written
 * @param headers the header lines by key
 * @param body the text between header and {@code ---}
 * @param notes the lines of notes directly below {@code ---}, as written
 * @param complete the layers of which everything is listed
 * @param expectations the lines below, in order
 */
record GoldenDocument(
    Path file,
    String head,
    Map<String, String> headers,
    String body,
    List<String> notes,
    Set<Layer> complete,
    List<Expectation> expectations) {

  private static final Set<String> KEYS =
      Set.of("title", "published", "publisher", "zone", "complete");
  private static final Pattern HEADER = Pattern.compile("#\\s*([A-Za-z-]+)\\s*:\\s*(.*)");

  GoldenDocument {
    headers = Map.copyOf(headers);
    notes = List.copyOf(notes);
    complete = Set.copyOf(complete);
    expectations = List.copyOf(expectations);
  }

  /** The golden documents of the repository, by name. */
  static List<GoldenDocument> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(GoldenDocument::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Tests run in the folder of their module; the golden documents lie beside it. */
  private static Path folder() {
    Path folder = Path.of("..", "golden");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          folder.toAbsolutePath().normalize() + " is missing: the golden documents lie there");
    }
    return folder;
  }

  private static GoldenDocument read(Path file) {
    try {
      return parse(file.getFileName(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes {@code content} in place of this document's file. */
  void write(String content) {
    try {
      Files.writeString(folder().resolve(file), content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * Reads a golden document.
   *
   * @throws GoldenFormatException when it is not in the form that golden/README.md describes
   */
  static GoldenDocument parse(Path file, String content) {
    List<String> lines = content.lines().toList();
    int rule = lines.lastIndexOf("---");
    if (rule < 0) {
      throw new GoldenFormatException(
          file, lines.size(), "no line ---", "Put one between the text and what is expected of it");
    }
    Map<String, String> headers = headers(file, lines.subList(0, rule));
    List<String> notes = new ArrayList<>();
    List<Expectation> expectations = new ArrayList<>();
    for (int i = rule + 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("//")) {
        notes.add(lines.get(i));
      } else if (!lines.get(i).isBlank()) {
        expectations.add(GoldenLine.parse(file, i + 1, lines.get(i)));
      }
    }
    if (expectations.isEmpty()) {
      throw new GoldenFormatException(
          file,
          rule + 1,
          "nothing is expected below the line ---",
          "Write 'none | engagement' and 'none | statement' when nothing may come out");
    }
    return new GoldenDocument(
        file,
        String.join("\n", lines.subList(0, rule + 1)) + "\n",
        headers,
        String.join("\n", lines.subList(headers.size(), rule)).strip() + "\n",
        notes,
        complete(file, headers, expectations),
        expectations);
  }

  private static Map<String, String> headers(Path file, List<String> lines) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 0; i < lines.size() && lines.get(i).startsWith("#"); i++) {
      Matcher header = HEADER.matcher(lines.get(i));
      if (!header.matches() || !KEYS.contains(header.group(1))) {
        throw new GoldenFormatException(
            file,
            i + 1,
            "'" + lines.get(i) + "' is no header",
            "Known are " + KEYS.stream().sorted().toList());
      }
      if (headers.put(header.group(1), header.group(2).strip()) != null) {
        throw new GoldenFormatException(
            file, i + 1, header.group(1) + " is given twice", "Remove one of the two");
      }
      checkValue(file, i + 1, header.group(1), header.group(2).strip());
    }
    return headers;
  }

  private static void checkValue(Path file, int line, String key, String value) {
    try {
      switch (key) {
        case "published" -> LocalDate.parse(value);
        case "zone" -> ZoneId.of(value);
        default -> {
          if (value.isEmpty()) {
            throw new DateTimeException("empty");
          }
        }
      }
    } catch (DateTimeException unreadable) {
      throw new GoldenFormatException(
          file,
          line,
          "'" + value + "' is no value for " + key,
          "Write a day such as 2023-03-21, a zone such as Asia/Tokyo, or leave the header out");
    }
  }

  /** Without a header: engagements, statements, and every other layer that a line speaks of. */
  private static Set<Layer> complete(
      Path file, Map<String, String> headers, List<Expectation> expectations) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    if (headers.containsKey("complete")) {
      for (String word : headers.getOrDefault("complete", "").split("\\s*,\\s*", -1)) {
        layers.add(layer(file, headers.size(), word));
      }
    } else {
      layers.add(Layer.ENGAGEMENT);
      layers.add(Layer.STATEMENT);
      expectations.forEach(line -> layers.add(line.claim().layer()));
    }
    return layers;
  }

  private static Layer layer(Path file, int line, String plural) {
    return Arrays.stream(Layer.values())
        .filter(layer -> layer.plural().equals(plural))
        .findFirst()
        .orElseThrow(
            () ->
                new GoldenFormatException(
                    file,
                    line,
                    "complete: '" + plural + "' is no layer",
                    "Write one or several of "
                        + Arrays.stream(Layer.values())
                            .map(Layer::plural)
                            .collect(Collectors.joining(", "))
                        + ", with commas"));
  }

  /** The document that is read: title, if any, and text. */
  SourceDocument document() {
    return document(body);
  }

  /** The same document with another text below its title. */
  SourceDocument document(String otherBody) {
    return withHeaders(SourceDocument.of(file.toString(), titleLine() + otherBody));
  }

  /** The title as the first line of what is read, with its line break; empty when there is none. */
  String titleLine() {
    return headers.containsKey("title") ? headers.get("title") + "\n" : "";
  }

  /** {@code plain} with title, publisher, day and zone of this one. */
  SourceDocument withHeaders(SourceDocument plain) {
    return new SourceDocument(
        plain.id(),
        plain.name(),
        Optional.empty(),
        Optional.ofNullable(headers.get("publisher")),
        Optional.ofNullable(headers.get("title")),
        Optional.ofNullable(headers.get("published")).map(LocalDate::parse),
        Optional.ofNullable(headers.get("zone")).map(ZoneId::of),
        Optional.empty(),
        plain.text());
  }
}
