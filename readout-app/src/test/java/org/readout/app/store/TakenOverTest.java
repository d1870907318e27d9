package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.ExportSamples;
import org.readout.app.ExportSamples.Reading;
import org.readout.app.TestDatabase;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;

/** Documents of another record, taken over on both databases. */
@ParameterizedClass
@EnumSource
class TakenOverTest {

  private static final Instant THEN = Instant.parse("2025-03-12T07:00:00Z");

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");
  private RecordAddress address = new RecordAddress.File(Path.of(""));

  TakenOverTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void freshRecord() {
    address = database.fresh(folder, "readout");
  }

  @Test
  void whatIsTakenOverIsAsItWasAdded() {
    RecordAddress other = database.fresh(folder, "other");
    try (RecordStore record = RecordStore.open(address);
        RecordStore added = RecordStore.open(other)) {
      for (Reading reading : ExportSamples.all()) {
        takeOver(record, reading);
        reading.into(added);
      }
      assertThat(canonical(record)).isEqualTo(canonical(added));
      assertThat(record.derived("1").entries(Derived.Range.ALL, 10))
          .isEqualTo(added.derived("1").entries(Derived.Range.ALL, 10))
          .isNotEmpty();
    }
  }

  @Test
  void whatComesTogetherComesWhollyOrNotAtAll() {
    try (RecordStore record = RecordStore.open(address)) {
      takeOver(record, ExportSamples.deeds());
      String before = canonical(record);

      assertThatThrownBy(
              () ->
                  record.together(
                      () -> {
                        takeOver(record, ExportSamples.call());
                        record.addDecision(ExportSamples.decision());
                        throw new IllegalStateException("the bundle ends here");
                      }))
          .hasMessage("the bundle ends here");
      assertThat(canonical(record)).isEqualTo(before);

      record.together(
          () -> {
            takeOver(record, ExportSamples.call());
            record.addDecision(ExportSamples.decision());
          });
      assertThat(record.documents()).hasSize(2);
      assertThat(record.decisions()).containsExactly(ExportSamples.decision());
    }
  }

  /** An error of the database itself, too, undoes all, and the record can be used afterwards. */
  @Test
  void aClaimOfAnotherDocumentUndoesAll() {
    Reading call = ExportSamples.call();
    SourceDocument copy =
        ExportSamples.document(
            call.document().text().text() + "More.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Reading forged =
        new Reading(
            copy,
            call.claims().stream()
                .map(
                    claim ->
                        new Claim(
                            claim.id(),
                            claim.content(),
                            claim.reality(),
                            claim.attribution(),
                            claim.evidence().stream()
                                .map(words -> new Evidence(copy.id(), words.span(), words.quote()))
                                .toList(),
                            claim.derivation()))
                .toList());
    try (RecordStore record = RecordStore.open(address)) {
      takeOver(record, call);
      String before = canonical(record);

      assertThatThrownBy(
              () ->
                  record.together(
                      () -> {
                        takeOver(record, ExportSamples.deeds());
                        takeOver(record, forged);
                      }))
          .isInstanceOf(RecordException.class);

      assertThat(canonical(record)).isEqualTo(before);
      takeOver(record, ExportSamples.deeds());
      assertThat(record.documents()).hasSize(2);
    }
  }

  @Test
  void whenItWasFirstReadComesAlong() {
    Reading call = ExportSamples.call();
    try (RecordStore record = RecordStore.open(address)) {
      takeOver(record, call);
      assertThat(record.firstRead(call.document().id()))
          .isEqualTo(Map.of(key(call.document()), THEN));
      // What this record knows already stays.
      Instant later = THEN.plusSeconds(60);
      record.takeOver(
          new TakenOver(stored(call), Map.of(key(call.document()), later), call.claims()),
          TakenOverTest::neverRead,
          "2");
      assertThat(record.firstRead(call.document().id()))
          .isEqualTo(Map.of(key(call.document()), THEN));
    }
  }

  private static void takeOver(RecordStore record, Reading reading) {
    record.takeOver(
        new TakenOver(stored(reading), Map.of(key(reading.document()), THEN), reading.claims()),
        TakenOverTest::neverRead,
        "2");
  }

  private static StoredDocument stored(Reading reading) {
    return new StoredDocument(
        reading.document(), List.of(Address.of(reading.document())), ExportSamples.VERSION);
  }

  private static String key(SourceDocument document) {
    return Address.of(document).key();
  }

  private static List<Claim> neverRead(SourceDocument document) {
    throw new AssertionError("read anew: " + document.name());
  }

  private static String canonical(RecordStore record) {
    StringBuilder lines = new StringBuilder();
    CanonicalExport.write(record, line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
