package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * The engagements of the development set that two real documents tell of, where the set lies beside
 * the repository; and the samples.
 */
class PairedReportsTest {

  private static final Path FOLDER = Path.of("..", "..", "shared", "devset");
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void bothDocumentsOfAPairAreMergedAndNoOtherIsMergedIntoThem() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER),
        () -> "SKIPPED: no development set at " + FOLDER.toAbsolutePath().normalize());
    Map<String, String> names = new HashMap<>();
    List<SourceDocument> documents = SharedReports.in(FOLDER);
    documents.forEach(document -> names.put(document.id(), document.name()));
    List<Set<String>> together = new ArrayList<>();
    for (EngagementEntry entry : Entries.of(claims(documents), published(documents))) {
      Set<String> sources = new TreeSet<>();
      entry.claims().forEach(link -> sources.add(names.getOrDefault(link.document(), "?")));
      together.add(sources);
    }
    JsonNode pairs = new ObjectMapper().readTree(FOLDER.resolve("pairs.json").toFile());
    assertThat(pairs).isNotEmpty();
    for (JsonNode pair : pairs) {
      Set<String> both = new TreeSet<>();
      pair.path("docs").forEach(document -> both.add(document.asText()));
      Set<String> others = new HashSet<>();
      together.stream()
          .filter(sources -> !Collections.disjoint(sources, both))
          .forEach(others::addAll);

      assertThat(together).as(pair.path("engagement").asText()).contains(both);
      assertThat(others).as(pair.path("engagement").asText()).isEqualTo(both);
    }
  }

  @Test
  void theSamplesMakeOneRecordInAnyOrder() {
    List<SourceDocument> samples = SharedReports.in(SAMPLES);
    assertThat(samples).isNotEmpty();
    Map<String, LocalDate> published = published(samples);
    List<Claim> claims = claims(samples);
    String entries = Entries.of(claims, published).toString();
    Random random = new Random(9);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(claims, random);
      assertThat(Entries.of(claims, published).toString()).isEqualTo(entries);
    }
  }

  private static List<Claim> claims(List<SourceDocument> documents) {
    List<Claim> claims = new ArrayList<>();
    documents.forEach(document -> claims.addAll(Readout.standard().read(document)));
    return claims;
  }

  private static Map<String, LocalDate> published(List<SourceDocument> documents) {
    Map<String, LocalDate> published = new HashMap<>();
    for (SourceDocument document : documents) {
      document.published().ifPresent(day -> published.put(document.id(), day));
    }
    return published;
  }
}
