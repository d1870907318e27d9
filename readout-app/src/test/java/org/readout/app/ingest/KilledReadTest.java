package org.readout.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.store.CanonicalExport;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * A long read is killed twenty times and begun again each time. What was acknowledged is never
 * lost, no document is ever half there, and in the end the record is the one of a read that nobody
 * disturbed.
 */
class KilledReadTest {

  private static final int KILLS = 20;

  // In the canonical export: one for each document and one for each of its claims.
  private static final int NUMBER_OF_LINES =
      InventedReports.NUMBER * (1 + InventedReports.claimsOfEach());

  @TempDir private Path folder = Path.of("");

  @Test
  void losesNothing() throws IOException, InterruptedException {
    Path file = folder.resolve("killed.db");
    Set<String> acknowledged = new HashSet<>();
    Random random = new Random(20250909);
    for (int kill = 0; kill < KILLS; kill++) {
      // The first is killed while it makes the record, before anything is in it.
      int patience = kill == 0 ? 0 : 1 + random.nextInt(InventedReports.NUMBER / KILLS - 2);
      int before = acknowledged.size();
      acknowledged.addAll(readAndKill(file, patience, random.nextInt(5_000_000)));
      assertThat(acknowledged.size())
          .as("documents that were acknowledged before kill %d", kill + 1)
          .isBetween(before + patience, InventedReports.NUMBER - 1);
      assertWhole(file, acknowledged);
    }

    Path undisturbed = folder.resolve("undisturbed.db");
    InventedReports.readInto(undisturbed, 1, unused -> {});
    InventedReports.readInto(file, 2, unused -> {});
    assertThat(export(file)).isEqualTo(export(undisturbed)).hasSize(NUMBER_OF_LINES);
  }

  /** Starts a read, waits until it has acknowledged so many documents, and kills it. */
  private static List<String> readAndKill(Path file, int patience, int delayNanoseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                InventedReports.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      while (acknowledged.size() < patience) {
        String line = lines.readLine();
        assertThat(line).as("the read ended before it could be killed").isNotNull();
        acknowledged.add(line);
      }
      while (!Files.exists(file)) {
        Thread.onSpinWait();
      }
      // Somewhere within the next document or two: at an arbitrary moment of a transaction.
      LockSupport.parkNanos(delayNanoseconds);
      // Not process.destroyForcibly(), which closes the stream and hides what was said last.
      process.toHandle().destroyForcibly();
      // What it said before it died counts as well; a line cut short does not.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() == 32) {
          acknowledged.add(line);
        }
      }
    }
    process.waitFor();
    return acknowledged;
  }

  private static void assertWhole(Path file, Set<String> acknowledged) {
    try (RecordStore record = RecordStore.open(file)) {
      assertThat(record.documents()).containsAll(acknowledged);
      for (String id : record.documents()) {
        SourceDocument document = record.document(id).orElseThrow().document();
        List<Claim> claims = record.claims(id);
        assertThat(claims)
            .as("claims of %s", document.name())
            .hasSize(InventedReports.claimsOfEach());
        assertThat(claims).allMatch(claim -> claim.evidence().get(0).holdsIn(document.text()));
      }
    }
  }

  private static List<String> export(Path file) {
    List<String> lines = new ArrayList<>();
    try (RecordStore record = RecordStore.openExisting(file)) {
      CanonicalExport.write(record, lines::add);
    }
    return lines;
  }
}
