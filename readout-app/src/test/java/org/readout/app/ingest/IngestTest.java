package org.readout.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.Samples;
import org.readout.app.TestDatabase;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

@ParameterizedClass
@EnumSource
class IngestTest {

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");
  private RecordAddress address = new RecordAddress.File(Path.of(""));

  IngestTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void freshRecord() {
    address = database.fresh(folder, "readout");
  }

  @Test
  void handsOverInTheOrderGivenHoweverLongEachTakes() {
    CountDownLatch second = new CountDownLatch(1);
    Function<SourceDocument, List<Claim>> firstWaitsForSecond =
        document -> {
          if (document.name().equals("0")) {
            await(second);
          } else {
            second.countDown();
          }
          return List.of();
        };
    List<String> names = new ArrayList<>();
    new Ingest(firstWaitsForSecond, "1", Optional.empty(), 2)
        .run(
            IntStream.range(0, 20).mapToObj(String::valueOf).map(IngestTest::result).iterator(),
            outcome -> names.add(((Outcome.Done) outcome).document().name()));
    assertThat(names)
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(String::valueOf).toList());
  }

  @Test
  void aDocumentOnWhichReadoutFailsDoesNotStopTheRest() {
    Function<SourceDocument, List<Claim>> reader =
        document ->
            switch (document.name()) {
              case "faulty" -> throw new IllegalStateException("a bug");
              case "endless" -> throw new StackOverflowError();
              default -> List.of();
            };
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest(reader, "1", Optional.empty(), 2)
        .run(
            List.of(result("faulty"), result("endless"), result("sound")).iterator(),
            outcomes::add);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.message()).startsWith("faulty: Readout failed on this"));
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failed.class);
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aDocumentThatTheRecordHoldsIsNotReadAgain() {
    AtomicInteger readings = new AtomicInteger();
    ingest(readings, "1", Samples.document());
    List<Outcome> again = ingest(readings, "1", Samples.document());
    assertThat(readings).hasValue(1);
    assertThat(again)
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> {
              assertThat(done.known()).isTrue();
              assertThat(done.claims()).isEqualTo(Samples.claims());
            });
  }

  @Test
  void aNewerReadoutReadsItAgain() {
    AtomicInteger readings = new AtomicInteger();
    ingest(readings, "1", Samples.document());
    ingest(readings, "2", Samples.document());
    assertThat(readings).hasValue(2);
  }

  @Test
  void anEarlierDayOfPublicationIsReadWith() {
    AtomicInteger readings = new AtomicInteger();
    SourceDocument later = at("a.txt", LocalDate.of(2025, 3, 14));
    SourceDocument earlier = at("b.txt", LocalDate.of(2025, 3, 11));
    List<Outcome> outcomes = ingest(readings, "1", later, earlier);
    assertThat(readings.get()).as("the copy is read with the day of the origin").isGreaterThan(1);
    assertThat(((Outcome.Done) outcomes.get(1)).document().published())
        .contains(LocalDate.of(2025, 3, 11));
    try (RecordStore record = RecordStore.open(address)) {
      assertThat(record.documents()).hasSize(1);
      assertThat(record.document(later.id()).orElseThrow().addresses()).hasSize(2);
    }
  }

  @Test
  void twoWaysToTheSameClaimMakeOneClaim() {
    List<Outcome> outcomes = new ArrayList<>();
    try (RecordStore record = RecordStore.open(address)) {
      new Ingest(document -> List.of(Samples.call(), Samples.call()), "1", Optional.of(record), 1)
          .run(
              List.<ReadResult>of(new ReadResult.Read(Samples.document(), List.of())).iterator(),
              outcomes::add);
    }
    assertThat(((Outcome.Done) outcomes.get(0)).claims()).containsExactly(Samples.call());
  }

  private List<Outcome> ingest(
      AtomicInteger readings, String version, SourceDocument... documents) {
    List<Outcome> outcomes = new ArrayList<>();
    try (RecordStore record = RecordStore.open(address)) {
      new Ingest(
              document -> {
                readings.incrementAndGet();
                return Samples.claims();
              },
              version,
              Optional.of(record),
              2)
          .run(
              List.of(documents).stream()
                  .map(document -> (ReadResult) new ReadResult.Read(document, List.of()))
                  .iterator(),
              outcomes::add);
    }
    return outcomes;
  }

  private static ReadResult result(String name) {
    return new ReadResult.Read(SourceDocument.of(name, "Text " + name), List.of());
  }

  private static SourceDocument at(String name, LocalDate published) {
    SourceDocument document = Samples.document();
    return new SourceDocument(
        document.id(),
        name,
        Optional.empty(),
        document.publisher(),
        document.title(),
        Optional.of(published),
        document.zone(),
        Optional.empty(),
        document.text());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
