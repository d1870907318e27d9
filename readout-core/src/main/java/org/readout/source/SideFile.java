package org.readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code NAME.meta.json} says about the {@code NAME.txt}, {@code .md} or {@code .html} beside
 * it: {@code url}, {@code title}, {@code published}, {@code source}, {@code zone}, {@code
 * retrieved}. Other fields are for other programs.
 *
 * @param details what it says
 * @param problems what in it cannot be used; the document is read without that
 */
record SideFile(Details details, List<ReadResult.Failed> problems) {

  static final String ENDING = ".meta.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The side file of {@code document}; nothing when there is none. */
  static SideFile beside(Path document, String documentName, ReadLimits limits) {
    String fileName = String.valueOf(document.getFileName());
    String stem = fileName.substring(0, Format.withoutCompression(fileName).length());
    int dot = stem.lastIndexOf('.');
    stem = dot > 0 ? stem.substring(0, dot) : stem;
    Path file = document.resolveSibling(stem + ENDING);
    if (!Files.isRegularFile(file)) {
      return new SideFile(Details.NONE, List.of());
    }
    String name = sibling(documentName, stem + ENDING);
    try (InputStream input = Files.newInputStream(file)) {
      return read(name, JSON.readTree(LimitedInput.all(input, limits)));
    } catch (JsonProcessingException malformed) {
      String place =
          "line "
              + Math.max(
                  malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr(), 1);
      return unusable(
          name, place, "not JSON: " + malformed.getOriginalMessage(), "correct it or delete it");
    } catch (IOException error) {
      return new SideFile(Details.NONE, List.of(LimitedInput.explained(error).failed(name)));
    } catch (UnreadableException tooLong) {
      return new SideFile(Details.NONE, List.of(tooLong.failed(name)));
    }
  }

  private static SideFile read(String name, JsonNode root) {
    if (!root.isObject()) {
      return unusable(name, "", "one JSON object is expected here", "write {\"url\": \"...\"}");
    }
    List<ReadResult.Failed> problems = new ArrayList<>();
    Optional<String> published = text(root, "published");
    Optional<PublicationTime> time = published.flatMap(PublicationTime::of);
    if (published.isPresent() && time.isEmpty()) {
      problems.add(JsonDocument.noDate(name, "published", published.get()));
    }
    Optional<String> zoneName = text(root, "zone");
    Optional<ZoneId> zone = zoneName.flatMap(SideFile::zone);
    if (zoneName.isPresent() && zone.isEmpty()) {
      problems.add(
          new ReadResult.Failed(
              name,
              "field \"zone\"",
              "\"" + zoneName.get() + "\" is no zone",
              "write a name such as Asia/Shanghai or an offset such as +08:00; it was left out"));
    }
    Optional<String> written = text(root, "retrieved");
    Optional<Instant> retrieved =
        written.flatMap(PublicationTime::of).flatMap(PublicationTime::instant);
    if (written.isPresent() && retrieved.isEmpty()) {
      problems.add(
          new ReadResult.Failed(
              name,
              "field \"retrieved\"",
              "\"" + written.get() + "\" is no time with its zone",
              "write it as 2025-03-12T09:30:00Z; it was left out"));
    }
    Details details =
        new Details(
            text(root, "title"), time, text(root, "source"), text(root, "url"), zone, retrieved);
    return new SideFile(details, List.copyOf(problems));
  }

  private static Optional<String> text(JsonNode root, String field) {
    JsonNode value = root.path(field);
    String words = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static SideFile unusable(String name, String place, String problem, String remedy) {
    return new SideFile(Details.NONE, List.of(new ReadResult.Failed(name, place, problem, remedy)));
  }

  private static String sibling(String documentName, String fileName) {
    int slash = documentName.lastIndexOf('/');
    return slash < 0 ? fileName : documentName.substring(0, slash + 1) + fileName;
  }

  /** Whether {@code fileName} belongs to a document beside it and is none itself. */
  static boolean isSideFile(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(ENDING) || lower.endsWith(".gold.json");
  }
}
