package org.readout.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.source.SourceDocument;

/** Reads reports that lie in a folder as {@code NAME.txt} beside {@code NAME.meta.json}. */
final class SharedReports {

  private SharedReports() {}

  /** The reports of a folder by name; each is called by its file's name without the ending. */
  static List<SourceDocument> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(SharedReports::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SourceDocument read(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    try {
      JsonNode meta =
          new ObjectMapper().readTree(file.resolveSibling(name + ".meta.json").toFile());
      SourceDocument plain = SourceDocument.of(name, Files.readString(file));
      return new SourceDocument(
          plain.id(),
          name,
          text(meta, "url"),
          text(meta, "source"),
          text(meta, "title"),
          text(meta, "published").map(LocalDate::parse),
          Optional.empty(),
          Optional.empty(),
          plain.text());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<String> text(JsonNode meta, String field) {
    return Optional.of(meta.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
