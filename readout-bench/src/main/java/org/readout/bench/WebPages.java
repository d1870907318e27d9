package org.readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.app.web.ReadingRoom;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;

/**
 * How long the pages of the reading room take on a large record, while another program reads into
 * it. One visitor asks for one page after the other, in an order that is mixed anew each time; the
 * first rounds only warm up. CPU time is that of the threads that answer: what works in the new
 * documents beside them is not in it, and time by the clock suffers from it.
 */
final class WebPages {

  private static final int WARM_UP = 2;
  private static final int LEAST_ROUNDS = 3;
  private static final int MOST_ROUNDS = 8;
  private static final double LONGEST_SECONDS = 150;
  private static final double MILLISECONDS = 1e6;
  private static final double SECONDS = 1e9;
  private static final double WANTED = 200;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** An address, and how often it was asked: milliseconds by the clock and of CPU time. */
  private record Address(String kind, String address, List<Double> wall, List<Double> cpu) {}

  private final Crawl crawl;
  private final List<Address> addresses = new ArrayList<>();
  private final Map<String, Long> bytes = new TreeMap<>();

  private WebPages(Crawl crawl) {
    this.crawl = crawl;
  }

  static String measure(Path large) throws IOException, InterruptedException {
    // Beside the record, so that both are on one disk.
    Path folder = Files.createTempDirectory(large.toAbsolutePath().getParent(), "web-pages");
    try {
      Path copy = folder.resolve("large.db");
      ReadInto.copy(large, copy);
      try (RecordStore record = RecordStore.open(copy)) {
        RecordContents.of(record);
      }
      List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
      try (ReadingRoom open =
              ReadingRoom.open(
                  new ReadingRoom.Settings(
                      new RecordAddress.File(copy), Listening.local(0), Door.local("bench")),
                  InstantSource.system(),
                  ZoneOffset.UTC,
                  faults::add);
          ReadMeanwhile reading = new ReadMeanwhile(copy, folder)) {
        WebPages pages = new WebPages(new Crawl(open.address()));
        String answer = pages.measure(reading);
        if (!faults.isEmpty()) {
          throw new IllegalStateException("the reading room had a fault", faults.get(0));
        }
        return answer;
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private String measure(ReadMeanwhile reading) throws IOException, InterruptedException {
    crawl
        .pages()
        .forEach(
            (kind, found) ->
                found.forEach(
                    address ->
                        addresses.add(
                            new Address(kind, address, new ArrayList<>(), new ArrayList<>()))));
    Random random = new Random(LargeRecord.SEED);
    for (int round = 0; round < WARM_UP; round++) {
      round(random, false);
    }
    reading.requireReading();
    long begun = System.nanoTime();
    int batches = reading.batches().size();
    int rounds = 0;
    while (rounds < LEAST_ROUNDS
        || (rounds < MOST_ROUNDS && (System.nanoTime() - begun) / SECONDS < LONGEST_SECONDS)) {
      round(random, true);
      rounds++;
    }
    reading.requireReading();
    List<Double> read = reading.batches();
    if (read.size() <= batches) {
      throw new IllegalStateException("nothing was read into the record while pages were asked");
    }
    return table()
        + String.format(
            Locale.ROOT,
            "%n%d rounds of %d addresses in %.0f s, while \"read\" read %d batches of 300 reports"
                + " into the record, %.1f s each%npages that no link leads to, not measured: %s%n"
                + "links to no page: %s",
            rounds,
            addresses.size(),
            (System.nanoTime() - begun) / SECONDS,
            read.size() - batches,
            PairQueries.percentile(read.subList(batches, read.size()), 0.5),
            crawl.unmet().isEmpty() ? "none" : String.join(", ", crawl.unmet()),
            crawl.leadingNowhere().isEmpty() ? "none" : String.join(", ", crawl.leadingNowhere()));
  }

  private void round(Random random, boolean counts) throws IOException, InterruptedException {
    Collections.shuffle(addresses, random);
    for (Address asked : addresses) {
      long cpu = cpuTime();
      long begun = System.nanoTime();
      HttpResponse<String> answer = crawl.get(asked.address());
      double wall = (System.nanoTime() - begun) / MILLISECONDS;
      Crawl.requirePage(asked.address(), answer);
      if (counts) {
        asked.wall().add(wall);
        asked.cpu().add((cpuTime() - cpu) / MILLISECONDS);
        bytes.merge(asked.kind(), (long) answer.body().length(), Math::max);
      }
    }
  }

  /** That of all threads of the server that answer, so far. */
  private static long cpuTime() {
    long sum = 0;
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith("qtp")) {
        sum += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return sum;
  }

  private String table() {
    StringBuilder answer = new StringBuilder();
    answer.append(
        "%-36s %5s %6s %6s %6s | %6s %6s %6s  %s%n"
            .formatted(
                "page, milliseconds",
                "asked",
                "p50",
                "p95",
                "max",
                "cpu50",
                "cpu95",
                "kB",
                "slowest"));
    int above = 0;
    Map<String, List<Address>> kinds = new TreeMap<>();
    for (Address asked : addresses) {
      kinds.computeIfAbsent(asked.kind(), unseen -> new ArrayList<>()).add(asked);
    }
    for (Map.Entry<String, List<Address>> kind : kinds.entrySet()) {
      List<Double> wall = kind.getValue().stream().flatMap(each -> each.wall().stream()).toList();
      List<Double> cpu = kind.getValue().stream().flatMap(each -> each.cpu().stream()).toList();
      double slow = PairQueries.percentile(wall, 0.95);
      above += slow < WANTED ? 0 : 1;
      answer.append(
          String.format(
              Locale.ROOT,
              "%-36s %5d %6.0f %6.0f %6.0f | %6.0f %6.0f %6d  %s%n",
              kind.getKey(),
              wall.size(),
              PairQueries.percentile(wall, 0.5),
              slow,
              PairQueries.percentile(wall, 1),
              PairQueries.percentile(cpu, 0.5),
              PairQueries.percentile(cpu, 0.95),
              bytes.getOrDefault(kind.getKey(), 0L) / 1_000,
              slowest(kind.getValue())));
    }
    return answer
        + (above == 0
            ? "every page has its p95 under the %.0f ms that are wanted".formatted(WANTED)
            : "%d kinds of page have a p95 ABOVE the %.0f ms that are wanted"
                .formatted(above, WANTED));
  }

  /** The address that takes most CPU time, as a rule. */
  private static String slowest(List<Address> addresses) {
    return addresses.stream()
        .max(Comparator.comparing(asked -> PairQueries.percentile(asked.cpu(), 0.5)))
        .map(Address::address)
        .orElse("");
  }
}
