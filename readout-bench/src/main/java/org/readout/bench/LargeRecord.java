package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.bench.invented.InventedReport;
import org.readout.bench.invented.InventedReports;
import org.readout.bench.invented.InventedStates;
import org.readout.claim.Claim;
import org.readout.knowledge.KnowledgeBase;

/**
 * A record of very many reports, made without reading any: claims and text are made together, and
 * go the way into the record that all claims go.
 */
final class LargeRecord {

  static final long SEED = 20_251_122;
  private static final double NANOSECONDS = 1e9;
  private static final double MEGABYTE = 1 << 20;
  private static final int STEP = 10_000;
  private static final String VERSION = "invented";

  private LargeRecord() {}

  /**
   * Makes a record of {@code number} reports in {@code file}, and everything that is derived from
   * them.
   *
   * @return what is in it, and how long it took
   */
  static String make(int number, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new IllegalArgumentException(file + " is there already: name a file that is not");
    }
    InventedStates states = new InventedStates(KnowledgeBase.standard());
    InventedReports reports = new InventedReports(states, SEED, number);
    Map<String, Integer> kinds = new TreeMap<>();
    long words = 0;
    int done = 0;
    long begun = System.nanoTime();
    try (RecordStore record = RecordStore.open(file)) {
      while (reports.hasNext()) {
        InventedReport report = reports.next();
        record.add(report.document(), report.document(), report.claims(), VERSION);
        words += report.document().text().text().split("\\s+").length;
        for (Claim claim : report.claims()) {
          kinds.merge(claim.content().getClass().getSimpleName(), 1, Integer::sum);
        }
        if (++done % STEP == 0) {
          System.err.printf(Locale.ROOT, "%,d reports, %,.0f s%n", done, seconds(begun));
        }
      }
      double added = seconds(begun);
      begun = System.nanoTime();
      RecordContents contents = RecordContents.of(record);
      double derived = seconds(begun);
      return String.format(
          Locale.ROOT,
          """
          %,d documents of %,d words on average, about %,d engagements
          claims: %s
          %,.0f s to add them, %,.0f s to derive %,d reports from them; %,.0f MB""",
          done,
          words / Math.max(1, done),
          reports.engagements(),
          kinds,
          added,
          derived,
          contents.reportCount(),
          size(file) / MEGABYTE);
    }
  }

  /** The file with what SQLite keeps beside it. */
  private static double size(Path file) throws IOException {
    double size = Files.size(file);
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) ? size + Files.size(log) : size;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / NANOSECONDS;
  }
}
