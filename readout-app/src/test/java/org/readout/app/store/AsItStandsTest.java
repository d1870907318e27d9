package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.ExportSamples;
import org.readout.app.TestDatabase;
import org.readout.app.contents.RecordContents;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;

/** Some look at a record, each through a store of his own, while others add to it. */
@ParameterizedClass
@EnumSource
class AsItStandsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 11);

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");

  AsItStandsTest(TestDatabase database) {
    this.database = database;
  }

  private static SourceDocument page(String text) {
    return SourceDocument.of("page.html", text).publishedOn(DAY).publishedBy("Publisher 1");
  }

  private static void add(RecordStore record, SourceDocument document) {
    record.add(document, record.joined(document), InventedReports.claims(document), "1");
  }

  @Test
  void whoLooksWaitsForNobodyAndWritesNothing() {
    RecordAddress address = database.fresh(folder, "looked-at");
    try (RecordStore writer = RecordStore.open(address);
        RecordStore reader = RecordStore.openToRead(address);
        RecordStore another = RecordStore.openToRead(address)) {
      ExportSamples.call().into(writer);
      RecordContents before = RecordContents.asItStands(reader);
      assertThat(before.entries()).isEmpty();
      assertThat(before.pendingCount()).isEqualTo(1);
      long revision = before.lists().revision();
      while (RecordContents.workIn(writer)) {
        assertThat(RecordContents.asItStands(another).documentCount()).isZero();
      }
      for (RecordStore each : List.of(reader, another)) {
        RecordContents after = RecordContents.asItStands(each);
        assertThat(after.entries()).isEqualTo(RecordContents.of(writer).entries()).isNotEmpty();
        assertThat(after.pendingCount()).isZero();
        assertThat(after.lists().revision()).isGreaterThan(revision);
      }
      assertThat(RecordContents.workIn(writer)).isFalse();
      assertThat(RecordContents.of(reader).entries()).isNotEmpty();
    }
  }

  @Test
  void thatCannotBeDoneByMistakeEither() {
    RecordAddress address = database.fresh(folder, "read-only");
    try (RecordStore writer = RecordStore.open(address);
        RecordStore reader = RecordStore.openToRead(address)) {
      assertThatThrownBy(() -> ExportSamples.call().into(reader))
          .isInstanceOf(RecordException.class);
      ExportSamples.call().into(writer);
      assertThat(reader.documents()).hasSize(1);
    }
  }

  @Test
  void whoeverIsWritingDoesNotKeepOthersFromLooking() {
    RecordAddress address = database.fresh(folder, "written");
    try (RecordStore writer = RecordStore.open(address);
        RecordStore reader = RecordStore.openToRead(address)) {
      ExportSamples.call().into(writer);
      RecordContents.of(writer);
      writer.together(
          () -> {
            ExportSamples.deeds().into(writer);
            assertThat(RecordContents.asItStands(reader).documentCount()).isEqualTo(1);
            assertThat(reader.documents()).hasSize(1);
          });
      assertThat(reader.documents()).hasSize(2);
    }
  }

  @Test
  void aPageThatChangedWaitsUntilItsNewestVersionIsJudged() {
    SourceDocument first =
        page(
            "The ministers of two states met today in the capital.\nThey spoke for two hours, and of many things besides.\n");
    SourceDocument second =
        page(
            "The ministers of two states did not meet in the capital.\nThey spoke by telephone, and of few things besides.\n");
    try (RecordStore record = RecordStore.open(database.fresh(folder, "changed"))) {
      add(record, first);
      assertThat(record.derived("1").reviewCounts()).doesNotContainKey(Review.Reason.CHANGED);
      add(record, second);
      Review review = record.derived("1").reviews(Set.of(Review.Reason.CHANGED), 0, 9).get(0);
      String newest = record.versionsOf("page.html").get(1).document();
      assertThat(review)
          .isEqualTo(
              new Review(
                  Review.Reason.CHANGED, "page.html", Optional.of(DAY), Optional.of(newest)));
      Claim claim = record.claims(newest).get(0);
      Decision decision = decision(Decision.Kind.ACCEPT, claim, Optional.empty());
      record.addDecision(decision);
      assertThat(record.derived("1").reviewCounts()).doesNotContainKey(Review.Reason.CHANGED);
      record.addDecision(decision(Decision.Kind.WITHDRAW, claim, Optional.of(decision.id())));
      assertThat(record.derived("1").reviewCounts()).containsEntry(Review.Reason.CHANGED, 1L);
    }
  }

  @Test
  void aDocumentFoundWhereAnotherWasIsAChangeToo() {
    SourceDocument first =
        page(
            "The ministers of two states met today in the capital.\nThey spoke for two hours, and of many things besides.\n");
    SourceDocument moved =
        SourceDocument.of(
                "elsewhere.html",
                "The envoys of two states left for home at noon.\nNothing was said of a further round of talks in spring.\n")
            .publishedOn(DAY)
            .publishedBy("Publisher 1");
    try (RecordStore record = RecordStore.open(database.fresh(folder, "moved"))) {
      add(record, first);
      add(record, moved);
      assertThat(record.derived("1").reviewCounts()).doesNotContainKey(Review.Reason.CHANGED);
      record.addAddress(page(moved.text().text()));
      assertThat(record.derived("1").reviewCounts()).containsEntry(Review.Reason.CHANGED, 1L);
    }
  }

  private static Decision decision(Decision.Kind kind, Claim claim, Optional<String> withdrawn) {
    return Decision.of(
        kind,
        withdrawn.isPresent() ? List.of() : List.of(ClaimAnchor.of(claim)),
        List.of(),
        withdrawn,
        "",
        "a desk officer",
        Instant.parse("2025-04-01T00:00:00Z").plusSeconds(withdrawn.isPresent() ? 1 : 0));
  }
}
