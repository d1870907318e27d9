package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.TestDatabase;
import org.readout.ledger.CountedActs;
import org.readout.ledger.DayCount;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/**
 * Entries are kept up to date in steps; they are those that all documents and decisions at once
 * give.
 */
@ParameterizedClass
@EnumSource
class DerivedTest {

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");

  DerivedTest(TestDatabase database) {
    this.database = database;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void stepByStepIsAsAllAtOnce(long seed) {
    Random random = new Random(seed);
    List<SourceDocument> documents = InventedReports.documents(random);
    List<Decision> decisions = InventedReports.decisions(documents, random);
    Set<EngagementEntry> expected =
        new HashSet<>(InventedReports.allAtOnce(documents, decisions).entries());
    for (int round = 0; round < 3; round++) {
      RecordAddress address = database.fresh(folder, "round" + round);
      List<Object> steps = new ArrayList<>(documents);
      steps.addAll(decisions);
      Collections.shuffle(steps, random);
      try (RecordStore record = RecordStore.open(address)) {
        for (Object step : steps) {
          if (step instanceof SourceDocument document) {
            record.add(document, record.joined(document), InventedReports.claims(document), "1");
          } else {
            record.addDecision((Decision) step);
          }
          if (random.nextInt(4) == 0) {
            assertThat(record.derived("1").entryCount()).isPositive();
          }
        }
        assertThat(entries(record)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void whatIsDerivedCanBeMadeAgain(long seed) {
    List<SourceDocument> documents = InventedReports.documents(new Random(seed));
    try (RecordStore record = RecordStore.open(database.fresh(folder, "again"))) {
      for (SourceDocument document : documents) {
        record.add(document, record.joined(document), InventedReports.claims(document), "1");
      }
      Set<EngagementEntry> first = entries(record);
      assertThat(new HashSet<>(record.derived("of other data").entries(Derived.Range.ALL, 1000)))
          .isEqualTo(first);
      for (SourceDocument document : documents.subList(0, 20)) {
        record.add(document, record.joined(document), InventedReports.claims(document), "2");
      }
      assertThat(entries(record)).as("read again by another version").isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void whatIsAskedForAStateOrAPairIsWhatConcernsIt(long seed) {
    List<SourceDocument> documents = InventedReports.documents(new Random(seed));
    try (RecordStore record = RecordStore.open(database.fresh(folder, "asked"))) {
      for (SourceDocument document : documents) {
        record.add(document, record.joined(document), InventedReports.claims(document), "1");
      }
      Derived derived = record.derived("1");
      LocalDate since = InventedReports.START.plusDays(3);
      LocalDate until = InventedReports.START.plusDays(9);
      List<EngagementEntry> within =
          derived.entries(Derived.Range.ALL, Long.MAX_VALUE).stream()
              .filter(entry -> sides(entry).containsAll(Set.of("CHN", "USA")))
              .filter(entry -> entry.when().firstDay().isPresent())
              .filter(entry -> !entry.when().firstDay().orElseThrow().isBefore(since))
              .filter(entry -> !entry.when().firstDay().orElseThrow().isAfter(until))
              .toList();
      Derived.Range range =
          new Derived.Range(Optional.of("CHN-USA"), Optional.of(since), Optional.of(until));
      assertThat(within).isNotEmpty();
      assertThat(derived.entries(range, 1000)).isEqualTo(within);
      assertThat(derived.entryCount(range)).isEqualTo(within.size());
      assertThat(derived.entries(range, 2)).isEqualTo(within.subList(0, 2));
      assertThat(derived.claims(range, Set.of("engagement"), 1000))
          .isNotEmpty()
          .isSortedAccordingTo(ToldClaim.ORDER)
          .allSatisfy(told -> assertThat(told.published().orElseThrow()).isBetween(since, until))
          .allSatisfy(
              told ->
                  assertThat(derived.lead(told.claim().document()))
                      .contains(told.claim().document()));
      EngagementEntry told = derived.entries(Derived.Range.ALL, 1).get(0);
      assertThat(derived.entriesCalled(told.id().substring(0, 12))).containsExactly(told);
      assertThat(told.claims())
          .allSatisfy(
              link ->
                  assertThat(derived.entriesCalled(EngagementEntry.idOf(link.claim())))
                      .containsExactly(told));
    }
  }

  /** The series of relations can be counted by the database. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void actsAreCountedAsWhenAllAreRead(long seed) {
    List<SourceDocument> documents = InventedReports.documents(new Random(seed));
    try (RecordStore record = RecordStore.open(database.fresh(folder, "counted"))) {
      for (SourceDocument document : documents) {
        record.add(document, record.joined(document), InventedReports.claims(document), "1");
      }
      Derived derived = record.derived("1");
      for (Pair pair : List.of(new Pair("CHN", "USA"), new Pair("RUS", "USA"))) {
        Derived.Range range =
            new Derived.Range(Optional.of(pair.toString()), Optional.empty(), Optional.empty());
        List<ToldClaim> told =
            derived.claims(range, Set.of("engagement", "act"), Integer.MAX_VALUE);
        List<DayCount> counts =
            DayCount.of(
                CountedActs.of(
                        Set.of(pair.one(), pair.other()), told, derived.entries(range, 10_000))
                    .acts());
        assertThat(counts).extracting(DayCount::quadClass).contains(1, 3);
        assertThat(derived.counts(pair)).containsExactlyInAnyOrderElementsOf(counts);
      }
    }
  }

  private static Set<String> sides(EngagementEntry entry) {
    Set<String> sides = new HashSet<>();
    entry.parties().forEach(party -> sides.add(party.actor().polity().label()));
    return sides;
  }

  private static Set<EngagementEntry> entries(RecordStore record) {
    return new HashSet<>(record.derived("1").entries(Derived.Range.ALL, Long.MAX_VALUE));
  }
}
