package org.readout.bench;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.contents.RecordContents;
import org.readout.app.ingest.Ingest;
import org.readout.app.ingest.Outcome;
import org.readout.app.store.RecordStore;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/**
 * Whether reading takes longer the more a record holds: the samples, with other states in the place
 * of theirs and other days, are read into an empty record and into a copy of a large one, in turn.
 */
final class ReadInto {

  private static final int DOCUMENTS = 300;
  private static final int RUNS = 5;
  private static final double NANOSECONDS = 1e9;
  private static final double WANTED = 1.2;

  private static final List<String> STATES =
      List.of(
          "Norway", "Canada", "Japan", "Brazil", "Kenya", "Poland", "Egypt", "India", "France",
          "Mexico", "Vietnam", "Turkey", "Iran", "China", "Russia", "Ukraine", "Taiwan");
  private static final Pattern STATE = Pattern.compile("\\b(" + String.join("|", STATES) + ")\\b");

  /** What one run took, in seconds: reading, and working what was read into the entries. */
  private record Run(double wall, double cpu) {}

  private ReadInto() {}

  static String measure(Path large) throws IOException {
    Path folder = Files.createTempDirectory(large.toAbsolutePath().getParent(), "read-into");
    try {
      Path copy = folder.resolve("large.db");
      copy(large, copy);
      // What is to be worked in at the first look is worked in before anything is measured.
      look(copy);
      List<Run> empty = new ArrayList<>();
      List<Run> full = new ArrayList<>();
      for (int run = 0; run <= RUNS; run++) {
        List<ReadResult> documents = documents(run);
        Run intoEmpty = run(folder.resolve("empty-" + run + ".db"), documents);
        Run intoLarge = run(copy, documents);
        if (run > 0) {
          empty.add(intoEmpty);
          full.add(intoLarge);
        }
      }
      return answer(empty, full);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Copies a record with what is not in its file yet. */
  static void copy(Path large, Path copy) throws IOException {
    Files.copy(large, copy, REPLACE_EXISTING);
    Path log = large.resolveSibling(large.getFileName() + "-wal");
    if (Files.exists(log)) {
      Files.copy(log, copy.resolveSibling(copy.getFileName() + "-wal"), REPLACE_EXISTING);
    }
  }

  private static long look(Path file) {
    try (RecordStore record = RecordStore.open(file)) {
      return RecordContents.of(record).reportCount();
    }
  }

  private static Run run(Path file, List<ReadResult> documents) {
    Readout readout = Readout.standard();
    List<Outcome> outcomes = new ArrayList<>();
    long cpu = cpuTime();
    long begun = System.nanoTime();
    try (RecordStore record = RecordStore.open(file)) {
      new Ingest(readout::read, readout.version(), Optional.of(record), Ingest.usualThreads())
          .run(documents.iterator(), outcomes::add);
      RecordContents.of(record);
    }
    double wall = (System.nanoTime() - begun) / NANOSECONDS;
    double used = (cpuTime() - cpu) / NANOSECONDS;
    for (Outcome outcome : outcomes) {
      if (!(outcome instanceof Outcome.Done done) || done.known()) {
        throw new IllegalStateException("not read anew: " + outcome);
      }
    }
    return new Run(wall, used);
  }

  private static String answer(List<Run> empty, List<Run> full) {
    double wall = median(full.stream().map(Run::wall)) / median(empty.stream().map(Run::wall));
    double cpu = median(full.stream().map(Run::cpu)) / median(empty.stream().map(Run::cpu));
    return String.format(
        Locale.ROOT,
        """
        %d documents, medians of %d runs        empty     large    ratio
        reading, seconds by the clock       %8.2f  %8.2f  %7.2f
        reading, seconds of CPU time        %8.2f  %8.2f  %7.2f
        the ratio by the clock is %s the %.2f that is allowed""",
        DOCUMENTS,
        RUNS,
        median(empty.stream().map(Run::wall)),
        median(full.stream().map(Run::wall)),
        wall,
        median(empty.stream().map(Run::cpu)),
        median(full.stream().map(Run::cpu)),
        cpu,
        wall > WANTED ? "ABOVE" : "within",
        WANTED);
  }

  private static double median(Stream<Double> times) {
    return PairQueries.percentile(times.toList(), 0.5);
  }

  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Documents that no other run has: each a sample with its states exchanged. */
  static List<ReadResult> documents(int run) {
    List<SourceDocument> samples = Texts.in(List.of(Repository.folder("samples")));
    List<ReadResult> documents = new ArrayList<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      SourceDocument sample = samples.get(number % samples.size());
      Random random = new Random(LargeRecord.SEED + (long) run * DOCUMENTS + number);
      List<String> others = new ArrayList<>(STATES);
      Collections.shuffle(others, random);
      String text =
          STATE
              .matcher(sample.text().text())
              .replaceAll(found -> others.get(STATES.indexOf(found.group())));
      String name = "sample-" + run + "-" + number;
      SourceDocument document =
          SourceDocument.of(name, text + "\nReport " + run + "-" + number + ".\n")
              .publishedOn(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2_900)))
              .publishedBy(sample.publisher().orElse(name));
      documents.add(new ReadResult.Read(document, List.of()));
    }
    return documents;
  }
}
