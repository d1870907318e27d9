package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.source.SourceDocument;

/**
 * The same on real documents, where the development set lies beside the repository: quotes stand
 * where their spans say, and reading twice gives the same. How well they are read, the set's own
 * scorer tells.
 */
class DevelopmentSetTest {

  private static final Path FOLDER = Path.of("..", "..", "shared", "devset");

  @TestFactory
  Stream<DynamicTest> realDocumentsKeepTheirWords() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER),
        () -> "SKIPPED: no development set at " + FOLDER.toAbsolutePath().normalize());
    List<Path> files;
    try (Stream<Path> inside = Files.list(FOLDER)) {
      files = inside.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).as("documents in %s", FOLDER).isNotEmpty();
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(document(file))));
  }

  private static void check(SourceDocument document) {
    GoldenPropertiesTest.checkQuotes(document);
    assertThat(Readout.standard().read(document)).isEqualTo(Readout.standard().read(document));
  }

  private static SourceDocument document(Path file) {
    String name = file.getFileName().toString();
    try {
      SourceDocument plain = SourceDocument.of(name, Files.readString(file));
      JsonNode meta =
          new ObjectMapper()
              .readTree(file.resolveSibling(name.replace(".txt", ".meta.json")).toFile());
      JsonNode published = meta.path("published");
      JsonNode source = meta.path("source");
      SourceDocument dated =
          published.isTextual() ? plain.publishedOn(LocalDate.parse(published.asText())) : plain;
      return source.isTextual() ? dated.publishedBy(source.asText()) : dated;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
