package org.readout.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.Json;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.app.web.ReadingRoom;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/**
 * How long the pages of the reading room take on a large record, while another program reads into
 * it. The addresses are those that a visitor finds by following links from the first page, some of
 * each kind; to these come searches. One visitor asks for one page after the other, in an order
 * that is mixed anew each time; the first rounds only warm up.
 */
final class WebPages {

  private static final int OF_EACH_KIND = 8;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 6;
  private static final double MILLISECONDS = 1e6;
  private static final double WANTED = 200;

  private static final List<String> SEARCHES =
      List.of(
          "ceasefire",
          "trade talks",
          "\"foreign minister\"",
          "foreign minister -trade",
          "Norway Canada",
          "President",
          "summit agreement ministers",
          "nowhere-to-be-found");

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^/(assets|login|logout)(/|$|\\?)|\\.(json|ics|csv|docx|md|bib|ris|txt|xml|jsonl)(\\?|$)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI room;

  private WebPages(URI room) {
    this.room = room;
  }

  static String measure(Path large) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(large.toAbsolutePath().getParent(), "web-pages");
    try {
      Path copy = folder.resolve("large.db");
      ReadInto.copy(large, copy);
      try (RecordStore record = RecordStore.open(copy)) {
        RecordContents.of(record);
      }
      AtomicInteger batches = new AtomicInteger();
      try (ReadingRoom open =
          ReadingRoom.open(
              new ReadingRoom.Settings(
                  new RecordAddress.File(copy), Listening.local(0), Door.local("bench")),
              InstantSource.system(),
              ZoneOffset.UTC,
              fault -> {
                throw new IllegalStateException(fault);
              })) {
        WebPages pages = new WebPages(open.address());
        Map<String, List<String>> addresses = pages.addresses();
        Thread reader = new Thread(() -> readOn(copy, folder, batches), "reader");
        reader.start();
        try {
          return pages.times(addresses)
              + "%nwhile \"read\" read %d batches of 300 reports into the record"
                  .formatted(batches.get());
        } finally {
          reader.interrupt();
          reader.join();
        }
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Reads one batch of new reports after the other, by the program itself. */
  private static void readOn(Path record, Path folder, AtomicInteger batches) {
    for (int batch = 0; !Thread.currentThread().isInterrupted(); batch++) {
      try {
        Path file = folder.resolve("batch-" + batch + ".jsonl");
        write(ReadInto.documents(batch), file);
        Process process =
            new ProcessBuilder(
                    Repository.launcher().toString(),
                    "read",
                    "--record",
                    record.toString(),
                    file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        try {
          if (process.waitFor() == 0) {
            batches.incrementAndGet();
          }
        } finally {
          process.destroy();
        }
      } catch (IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      } catch (InterruptedException over) {
        return;
      }
    }
  }

  private static void write(List<ReadResult> documents, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
      for (ReadResult result : documents) {
        SourceDocument document = ((ReadResult.Read) result).document();
        ObjectNode line = Json.object();
        line.put("id", document.name());
        line.put("text", document.text().text());
        document.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        document.published().ifPresent(day -> line.put("published", day.toString()));
        writer.write(Json.line(line) + "\n");
      }
    }
  }

  /** Addresses by kind: what is particular in a path stands in braces. */
  private Map<String, List<String>> addresses() throws IOException, InterruptedException {
    Map<String, List<String>> kinds = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      String address = next.poll();
      List<String> known = kinds.computeIfAbsent(kind(address), unseen -> new ArrayList<>());
      if (known.size() >= OF_EACH_KIND) {
        continue;
      }
      HttpResponse<String> answer = get(address);
      if (answer.statusCode() != 200) {
        if (answer.statusCode() >= 400) {
          throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        continue;
      }
      known.add(address);
      Matcher link = LINK.matcher(answer.body());
      while (link.find()) {
        String found = link.group(1).replace("&amp;", "&");
        if (!ELSEWHERE.matcher(found).find() && seen.add(found)) {
          next.add(found);
        }
      }
    }
    List<String> searches = new ArrayList<>();
    for (String search : SEARCHES) {
      searches.add("/search?q=" + java.net.URLEncoder.encode(search, UTF_8));
    }
    kinds.put("/search?", searches);
    kinds.values().removeIf(List::isEmpty);
    return kinds;
  }

  private static String kind(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    String[] steps = path.split("/", -1);
    for (int step = 2; step < steps.length; step++) {
      if (!steps[step].matches("[a-z]{2,}") || step == 2 && !List.of("about").contains(steps[1])) {
        steps[step] = "{}";
      }
    }
    return String.join("/", steps) + (query < 0 ? "" : "?");
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(room.resolve(address)).GET().build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private record Visit(String kind, String address) {}

  private String times(Map<String, List<String>> addresses)
      throws IOException, InterruptedException {
    List<Visit> visits = new ArrayList<>();
    addresses.forEach((kind, all) -> all.forEach(address -> visits.add(new Visit(kind, address))));
    Map<String, List<Double>> times = new TreeMap<>();
    Map<String, Double> slowest = new TreeMap<>();
    Map<String, String> slowestAddress = new TreeMap<>();
    Random random = new Random(LargeRecord.SEED);
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Collections.shuffle(visits, random);
      for (Visit visit : visits) {
        long begun = System.nanoTime();
        int status = get(visit.address()).statusCode();
        double taken = (System.nanoTime() - begun) / MILLISECONDS;
        if (status != 200) {
          throw new IllegalStateException(visit.address() + " answers " + status);
        }
        if (round >= WARM_UP) {
          times.computeIfAbsent(visit.kind(), unseen -> new ArrayList<>()).add(taken);
          if (taken > slowest.getOrDefault(visit.kind(), 0.0)) {
            slowest.put(visit.kind(), taken);
            slowestAddress.put(visit.kind(), visit.address());
          }
        }
      }
    }
    StringBuilder answer = new StringBuilder();
    answer.append(
        "%-30s %6s %8s %8s %8s  %s%n"
            .formatted("page, milliseconds", "asked", "p50", "p95", "max", "slowest"));
    int above = 0;
    for (Map.Entry<String, List<Double>> kind : times.entrySet()) {
      double p95 = PairQueries.percentile(kind.getValue(), 0.95);
      above += p95 < WANTED ? 0 : 1;
      answer.append(
          String.format(
              Locale.ROOT,
              "%-30s %6d %8.0f %8.0f %8.0f  %s%n",
              kind.getKey(),
              kind.getValue().size(),
              PairQueries.percentile(kind.getValue(), 0.5),
              p95,
              slowest.getOrDefault(kind.getKey(), 0.0),
              slowestAddress.getOrDefault(kind.getKey(), "")));
    }
    return answer
        + (above == 0
            ? "every page has its p95 under the %.0f ms that are wanted".formatted(WANTED)
            : "%d kinds of page have a p95 ABOVE the %.0f ms that are wanted"
                .formatted(above, WANTED));
  }
}
