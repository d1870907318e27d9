package org.readout.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Readout;
import org.readout.app.TestDatabase;
import org.readout.app.store.Address;
import org.readout.app.store.CanonicalExport;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

/**
 * The same documents make the same record, byte for byte in canonical export: in whatever order, in
 * however many portions, by however many programs at once, and in whichever database.
 */
class SameRecordTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void ofTheSamplesInAnyOrderAndPartition() {
    List<SourceDocument> documents = new ArrayList<>();
    try (Stream<ReadResult> found =
        new DocumentReader(ReadOptions.STANDARD).read(Path.of("../samples"))) {
      found.forEach(
          result -> {
            if (result instanceof ReadResult.Read read) {
              documents.add(read.document());
              documents.add(copy(read.document(), documents.size()));
            }
          });
    }
    Function<SourceDocument, List<Claim>> reader = remembering(Readout.standard()::read);
    String record = null;
    for (TestDatabase database : TestDatabase.values()) {
      for (int seed = 0; seed < 3; seed++) {
        Random random = new Random(seed);
        RecordAddress address = database.fresh(folder, "record" + seed);
        Collections.shuffle(documents, random);
        int from = 0;
        while (from < documents.size()) {
          int to = Math.min(documents.size(), from + 1 + random.nextInt(documents.size()));
          read(address, documents.subList(from, to), reader);
          from = to;
        }
        String export = export(address);
        record = record == null ? export : record;
        assertThat(export).as("%s, order %d", database, seed).isEqualTo(record);
      }
    }
    assertThat(String.valueOf(record).lines().filter(line -> line.contains("\"addresses\"")))
        .hasSize(documents.size() / 2);
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralProgramsAtOnce(TestDatabase database)
      throws InterruptedException, ExecutionException {
    List<SourceDocument> documents = new ArrayList<>();
    for (int number = 0; number < 25; number++) {
      SourceDocument report = InventedReports.report(number);
      documents.add(report);
      documents.add(copy(report, number));
      documents.add(copy(report, number + 1));
    }
    RecordAddress alone = database.fresh(folder, "alone");
    read(alone, documents, InventedReports::read);

    RecordAddress together = database.fresh(folder, "together");
    ExecutorService programs = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> readings = new ArrayList<>();
      for (int program = 0; program < 4; program++) {
        // Each begins elsewhere within a report's copies: they meet at every one.
        List<SourceDocument> hers = new ArrayList<>(documents);
        for (int at = 0; at + 3 <= hers.size(); at += 3) {
          Collections.rotate(hers.subList(at, at + 3), program);
        }
        readings.add(
            () -> {
              read(together, hers, InventedReports::read);
              return true;
            });
      }
      for (Future<Boolean> reading : programs.invokeAll(readings)) {
        assertThat(reading.get()).isTrue();
      }
    } finally {
      programs.shutdownNow();
    }
    assertThat(export(together)).isEqualTo(export(alone));
  }

  /** The same words elsewhere, as a file with other line ends, published on another day. */
  private static SourceDocument copy(SourceDocument document, int number) {
    String text = document.text().text().replace("\n", "\r\n");
    SourceDocument copy =
        new SourceDocument(
            document.id(),
            "copies/" + number % 3 + "/" + document.name(),
            Optional.empty(),
            Optional.of("Copy desk " + number),
            document.title(),
            document.published().map(day -> day.plusDays(number % 3 - 1)),
            document.zone(),
            Optional.empty(),
            SourceText.cleaned(text));
    assertThat(copy.text().text()).isEqualTo(document.text().text());
    return copy;
  }

  /** Reads each document once for each of its sets of particulars. */
  private static Function<SourceDocument, List<Claim>> remembering(
      Function<SourceDocument, List<Claim>> reader) {
    Map<List<Object>, List<Claim>> claims = Collections.synchronizedMap(new HashMap<>());
    return document ->
        claims.computeIfAbsent(
            List.of(document.id(), Address.of(document), document.text().boilerplate()),
            unread -> reader.apply(document));
  }

  private static void read(
      RecordAddress address,
      List<SourceDocument> documents,
      Function<SourceDocument, List<Claim>> reader) {
    try (RecordStore record = RecordStore.open(address)) {
      new Ingest(reader, "1", Optional.of(record), 2)
          .run(
              documents.stream()
                  .map(document -> (ReadResult) new ReadResult.Read(document, List.of()))
                  .iterator(),
              outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
    }
  }

  private static String export(RecordAddress address) {
    List<String> lines = new ArrayList<>();
    try (RecordStore record = RecordStore.openExisting(address)) {
      CanonicalExport.write(record, lines::add);
    }
    return String.join("\n", lines);
  }
}
