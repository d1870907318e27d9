package org.readout.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.readout.Readout;
import org.readout.app.coding.RowCoder;
import org.readout.app.coding.RowJob;
import org.readout.app.coding.RowOutcome;
import org.readout.app.export.EventFormat;
import org.readout.app.ingest.Ingest;
import org.readout.event.EventCoder;
import org.readout.source.ReadOptions;
import org.readout.source.RowReader;
import org.readout.source.SourceDocument;

/**
 * What {@code readout code} does with a long table: the sentences of the golden documents and the
 * samples over and over, with other states in the place of theirs. CPU time is that of the whole
 * process, compiling and collecting garbage included.
 */
final class Coding {

  private static final double FLOOR = 150;
  private static final double NANOSECONDS = 1e9;
  private static final double MEGABYTE = 1 << 20;
  private static final int PARTS = 10;
  private static final long SEED = 20_251_122;
  private static final Pattern END = Pattern.compile("(?<=[.!?]\"?)\\s+(?=[A-Z\"])");
  private static final List<String> STATES =
      List.of(
          "Norway", "Canada", "Japan", "Brazil", "Kenya", "Poland", "Egypt", "India", "France",
          "Mexico", "Vietnam", "Turkey", "Iran", "China", "Russia", "Ukraine");
  private static final Pattern STATE = Pattern.compile(String.join("|", STATES));

  private Coding() {}

  static String measure(int rows) throws IOException {
    Path table = Files.createTempFile("rows", ".jsonl");
    try {
      write(table, rows);
      return measure(table, rows);
    } finally {
      Files.delete(table);
    }
  }

  private static void write(Path table, int rows) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (SourceDocument document :
        Texts.in(List.of(Repository.folder("golden"), Repository.folder("samples")))) {
      for (String line : document.text().text().split("\n", -1)) {
        for (String sentence : END.split(line, -1)) {
          if (sentence.chars().filter(Character::isLetter).count() > 10) {
            sentences.add(sentence.strip());
          }
        }
      }
    }
    Random random = new Random(SEED);
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter writer = Files.newBufferedWriter(table, UTF_8)) {
      for (int row = 0; row < rows; row++) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        String text =
            STATE.matcher(sentence).replaceAll(found -> STATES.get(random.nextInt(STATES.size())));
        writer.write(
            json.writeValueAsString(Map.of("id", "r" + row, "date", "2025-05-14", "text", text)));
        writer.write('\n');
      }
    }
  }

  private static String measure(Path table, int rows) throws IOException {
    Readout readout = Readout.standard();
    RowCoder coder = new RowCoder(readout, EventCoder.standard(), EventFormat.plover(), false);
    Counts counts = new Counts(rows);
    long before = cpuTime();
    try (InputStream input = Files.newInputStream(table);
        RowReader reader = RowReader.open("rows", input, ReadOptions.STANDARD)) {
      new RowJob(coder::code, Ingest.usualThreads(), Duration.ofMinutes(10))
          .run(reader, counts::add);
    }
    double rate = counts.sentences / ((cpuTime() - before) / NANOSECONDS);
    return String.format(
        Locale.ROOT,
        """
        %,d rows, %,d sentences, %,d events, %,d bad rows
        sentences per CPU-second: %,.0f (%s the floor of %,.0f)
        heap in use after collecting, at each tenth of the rows: %s MB
        that is %+.1f MB from the first tenth to the last""",
        rows,
        counts.sentences,
        counts.events,
        counts.bad,
        rate,
        rate < FLOOR ? "BELOW" : "above",
        FLOOR,
        String.join(
            ", ",
            counts.heap.stream().map(used -> String.format(Locale.ROOT, "%.0f", used)).toList()),
        counts.heap.get(counts.heap.size() - 1) - counts.heap.get(0));
  }

  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** What came of the rows, and the memory in use at each tenth of them. */
  private static final class Counts {
    private final int part;
    private final List<Double> heap = new ArrayList<>();
    private long rows;
    private long sentences;
    private long events;
    private long bad;

    Counts(int rows) {
      part = Math.max(1, rows / PARTS);
    }

    void add(RowOutcome outcome) {
      if (outcome instanceof RowOutcome.Coded coded) {
        sentences += coded.sentences();
        events += coded.events();
      } else {
        bad++;
      }
      if (++rows % part == 0) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        heap.add((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
      }
    }
  }
}
