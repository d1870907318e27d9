package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.Deeds;
import org.readout.app.Samples;
import org.readout.app.TestDatabase;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.SourceTextBuilder;

@ParameterizedClass
@EnumSource
class RecordStoreTest {

  private static final Instant NOW = Instant.parse("2025-03-12T06:00:00Z");

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");
  private RecordAddress address = new RecordAddress.File(Path.of(""));

  RecordStoreTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void freshRecord() {
    address = database.fresh(folder, "readout");
  }

  @Test
  void givesBackWhatWasAdded() {
    SourceDocument document = Samples.document();
    add(document);
    try (RecordStore record = RecordStore.openExisting(address)) {
      StoredDocument stored = record.document(document.id()).orElseThrow();
      assertThat(record.claims(document.id())).isEqualTo(Samples.claims());
      assertThat(stored.document().text().text()).isEqualTo(document.text().text());
      assertThat(stored.document().text().boilerplate()).isEqualTo(document.text().boilerplate());
      assertThat(Address.of(stored.document())).isEqualTo(Address.of(document));
      assertThat(record.holds(document, "1")).isTrue();
      assertThat(record.holds(document, "2")).isFalse();
    }
  }

  @Test
  void givesBackClaimsOfEveryKind() {
    SourceDocument document = Deeds.document();
    try (RecordStore record = RecordStore.open(address)) {
      record.add(document, document, Deeds.claims(), "1");
    }
    try (RecordStore record = RecordStore.openExisting(address)) {
      assertThat(record.claims(document.id())).isEqualTo(Deeds.claims());
    }
  }

  @Test
  void addingTwiceChangesNothing() {
    add(Samples.document());
    String once = export(address);
    add(Samples.document());
    assertThat(export(address)).isEqualTo(once);
  }

  @Test
  void keepsTheWayBackToTheOriginal() {
    String page = "<p>Caf\u00e9 &amp; caf\u00e9</p>";
    SourceText text =
        new SourceTextBuilder().copy(page, 3, 8).replace("&", 8, 13).copy(page, 13, 18).build();
    SourceDocument document = withText(text);
    try (RecordStore record = RecordStore.open(address)) {
      record.add(document, document, List.of(), "1");
      SourceText stored = record.document(document.id()).orElseThrow().document().text();
      for (int offset = 0; offset <= text.text().length(); offset++) {
        assertThat(stored.rawOffset(offset)).isEqualTo(text.rawOffset(offset));
      }
    }
  }

  @Test
  void keepsEveryCharacter() {
    String unusual = "\u0001 caf\u00e9 \u4e2d\u6587 \ud83d\udd4a \u200b\n\t\"'; DROP TABLE claim;";
    SourceDocument document = withText(SourceText.of(unusual));
    try (RecordStore record = RecordStore.open(address)) {
      record.add(document, document, List.of(), "1");
      assertThat(record.document(document.id()).orElseThrow().document().text().text())
          .isEqualTo(unusual);
    }
  }

  @Test
  void refusesTextWithACharacterThatNoDatabaseKeeps() {
    try (RecordStore record = RecordStore.open(address)) {
      for (String unkept : List.of("a\u0000b", "half a \ud83d dove")) {
        SourceDocument document = withText(SourceText.of(unkept));
        assertThatThrownBy(() -> record.add(document, document, List.of(), "1"))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("which a record cannot keep; clean it first");
        SourceDocument clean = withText(SourceText.cleaned(unkept));
        record.add(clean, clean, List.of(), "1");
        assertThat(record.documents()).hasSize(1);
      }
    }
  }

  @Test
  void particularsMayHoldAnything() {
    String anything = "https://example.org/\u0000?q=\ud83d&x=" + "long".repeat(5_000);
    SourceDocument sample = Samples.document();
    SourceDocument document =
        new SourceDocument(
            sample.id(),
            "a name\u0000",
            Optional.of(anything),
            Optional.of("\u0000"),
            Optional.of("half of \ude42"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            sample.text());
    try (RecordStore record = RecordStore.open(address)) {
      SourceDocument joined = record.joined(document);
      record.add(document, joined, List.of(), "1");
      assertThat(record.holds(record.joined(document), "1")).as("is not read again").isTrue();
      StoredDocument stored = record.document(document.id()).orElseThrow();
      assertThat(stored.document().title()).contains("half of \ufffd");
      assertThat(stored.document().uri().orElseThrow()).hasSameSizeAs(anything);
      assertThat(stored.addresses().get(0).key()).hasSizeLessThan(600);
    }
  }

  @Test
  void refusesClaimsWhoseWordsAreNotInTheText() {
    SourceDocument other = withText(SourceText.of("Another text."));
    try (RecordStore record = RecordStore.open(address)) {
      assertThatThrownBy(() -> record.add(other, other, Samples.claims(), "1"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("has no such words there");
      assertThat(record.documents()).isEmpty();
    }
  }

  @Test
  void theSameContentAtTwoAddressesIsOneDocument() {
    SourceDocument first = Samples.document();
    SourceDocument copy = at(first, "copy/later.txt", LocalDate.of(2025, 3, 14));
    add(first);
    add(copy);
    String oneWay = export(address);
    try (RecordStore record = RecordStore.openExisting(address)) {
      assertThat(record.documents()).containsExactly(first.id());
      StoredDocument stored = record.document(first.id()).orElseThrow();
      assertThat(stored.addresses()).hasSize(2);
      assertThat(stored.document().published()).contains(LocalDate.of(2025, 3, 11));
    }

    RecordAddress other = database.fresh(folder, "other");
    add(other, copy);
    add(other, first);
    assertThat(export(other)).as("whichever came first").isEqualTo(oneWay);
  }

  @Test
  void aCorrectedDayReplacesTheOldOne() {
    SourceDocument wrong = Samples.document();
    SourceDocument right = wrong.publishedOn(LocalDate.of(2025, 3, 12));
    add(wrong);
    try (RecordStore record = RecordStore.open(address)) {
      assertThat(record.joined(right).published()).contains(LocalDate.of(2025, 3, 12));
      assertThat(record.holds(record.joined(right), "1")).isFalse();
    }
  }

  @Test
  void theTextIsThatOfTheEarliestAddress() {
    SourceText plain = SourceText.of("Ministers meet.\nThey talk.\n");
    String windows = "Ministers meet.\r\nThey talk.\r\n";
    SourceDocument first = at(withText(plain), "first.txt", LocalDate.of(2025, 3, 11));
    SourceDocument second =
        at(withText(SourceText.cleaned(windows)), "second.txt", LocalDate.of(2025, 3, 12));
    RecordAddress other = database.fresh(folder, "other");
    addWithoutClaims(address, first);
    addWithoutClaims(address, second);
    addWithoutClaims(other, second);
    addWithoutClaims(other, first);
    for (RecordAddress record : List.of(address, other)) {
      try (RecordStore open = RecordStore.openExisting(record)) {
        SourceText text = open.document(first.id()).orElseThrow().document().text();
        assertThat(text.rawOffset(16)).isEqualTo(16);
      }
    }
    assertThat(export(other)).isEqualTo(export(address));
  }

  @Test
  void whatAnotherProgramAddedMeanwhileIsNotOverlooked() {
    SourceDocument mine = Samples.document();
    SourceDocument hers = at(mine, "copy/earlier.txt", LocalDate.of(2025, 3, 9));
    try (RecordStore me = RecordStore.open(address);
        RecordStore her = RecordStore.open(address)) {
      SourceDocument joined = me.joined(mine);
      her.add(hers, her.joined(hers), Samples.claims(), "1");
      assertThatThrownBy(() -> me.add(mine, joined, Samples.claims(), "1"))
          .isInstanceOf(OvertakenException.class);
      me.add(mine, me.joined(mine), Samples.claims(), "1");
      assertThat(me.document(mine.id()).orElseThrow().document().published())
          .contains(LocalDate.of(2025, 3, 9));
    }
  }

  @Test
  void isFoundByWhatPeopleCallIt() {
    add(Samples.document());
    try (RecordStore record = RecordStore.openExisting(address)) {
      for (String name :
          List.of("5a3c00", "news/oslo.txt", "oslo.txt", "https://example.org/oslo", id())) {
        assertThat(record.documentsCalled(name)).as(name).containsExactly(id());
      }
      for (String name : List.of("5a3c", "slo.txt", "x/news/oslo.txt", "", "%", "o_lo.txt")) {
        assertThat(record.documentsCalled(name)).as(name).isEmpty();
      }
    }
  }

  private static String id() {
    return Samples.document().id();
  }

  @Test
  void idsComeInTheOrderOfTheirBytes() {
    List<String> ids = List.of("B", "a", "a-b", "a_b", "ab", "z", "\u00c4", "\u4e2d");
    try (RecordStore record = RecordStore.open(address)) {
      for (String id : List.of("z", "\u4e2d", "a_b", "B", "\u00c4", "ab", "a", "a-b")) {
        SourceDocument document = withId(id, "page.html");
        record.add(document, document, List.of(), "1");
      }
      assertThat(record.documents()).containsExactlyElementsOf(ids);
    }
  }

  @Test
  void knowsTheVersionsOfAPage() {
    InstantSource clock = steps();
    try (RecordStore record = RecordStore.open(address, clock)) {
      add(record, withId("d", "page.html"));
      add(record, withId("c", "page.html"));
      add(record, retrieved(withId("b", "page.html"), "2025-03-10T00:00:00.5Z"));
      add(record, retrieved(withId("a", "page.html"), "2025-03-10T00:00:00Z"));
      add(record, withId("e", "page.html").publishedOn(LocalDate.of(2025, 3, 9)));
      add(record, withId("f", "other.html"));
      // Read again, which does not make it newer.
      add(record, withId("d", "page.html"));

      assertThat(record.addresses()).containsExactly("page.html");
      assertThat(record.versionsOf("page.html"))
          .extracting(StoredVersion::document)
          .containsExactly("e", "a", "b", "d", "c");
      assertThat(record.versionsOf("page.html").get(3).firstRead()).contains(NOW);
      assertThat(record.versionsOf("nowhere.html")).isEmpty();
    }
  }

  @Test
  void whenSomethingWasReadIsNoPartOfTheExport() {
    RecordAddress later = database.fresh(folder, "later");
    try (RecordStore record = RecordStore.open(address, InstantSource.fixed(NOW));
        RecordStore other = RecordStore.open(later, InstantSource.fixed(NOW.plusSeconds(60)))) {
      add(record, Samples.document());
      add(other, Samples.document());
    }
    assertThat(export(later)).isEqualTo(export(address));
  }

  @Test
  void keepsWhatPeopleDecided() {
    Decision second = decision("2025-03-12T06:00:00.5Z", "");
    Decision first = decision("2025-03-12T06:00:00Z", "\"Oslo\" is right: \u4e2d");
    Decision third = decision("2025-03-13T06:00:00Z", "");
    try (RecordStore record = RecordStore.open(address)) {
      for (Decision decision : List.of(third, first, second, first)) {
        record.addDecision(decision);
      }
      assertThatThrownBy(() -> record.addDecision(altered(first)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("decisions never change");
      assertThat(record.decisions()).containsExactly(first, second, third);
    }
    add(Samples.document());
    try (RecordStore record = RecordStore.openExisting(address)) {
      assertThat(record.decisions()).as("after a reading").hasSize(3);
    }
    assertThat(export(address).lines().filter(line -> line.contains("\"decision\":\"note\"")))
        .hasSize(3)
        .last()
        .isEqualTo(
            "{\"id\":\"%s\",\"decision\":\"note\",\"claims\":[],\"note\":\"\","
                    .formatted(third.id())
                + "\"made_by\":\"Ann\",\"made_at\":\"2025-03-13T06:00:00Z\"}");
  }

  private static Decision decision(String madeAt, String note) {
    return Decision.of(
        Decision.Kind.NOTE,
        List.of(),
        List.of(),
        Optional.empty(),
        note,
        "Ann",
        Instant.parse(madeAt));
  }

  private static Decision altered(Decision decision) {
    return new Decision(
        decision.id(),
        decision.kind(),
        decision.claims(),
        decision.others(),
        decision.withdrawn(),
        "something else",
        decision.madeBy(),
        decision.madeAt());
  }

  /** A clock that is a minute later each time. */
  private static InstantSource steps() {
    AtomicInteger minutes = new AtomicInteger();
    return () -> NOW.plusSeconds(60L * minutes.getAndIncrement());
  }

  private static void add(RecordStore record, SourceDocument document) {
    record.add(document, record.joined(document), List.of(), "1");
  }

  private static void addWithoutClaims(RecordAddress to, SourceDocument document) {
    try (RecordStore record = RecordStore.open(to)) {
      add(record, document);
    }
  }

  private static SourceDocument withId(String id, String name) {
    return new SourceDocument(
        id,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SourceText.of("Text " + id));
  }

  private static SourceDocument retrieved(SourceDocument document, String instant) {
    return new SourceDocument(
        document.id(),
        document.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Instant.parse(instant)),
        document.text());
  }

  private void add(SourceDocument document) {
    add(address, document);
  }

  private static void add(RecordAddress to, SourceDocument document) {
    try (RecordStore record = RecordStore.open(to)) {
      record.add(document, record.joined(document), Samples.claims(), "1");
    }
  }

  private static String export(RecordAddress from) {
    List<String> lines = new ArrayList<>();
    try (RecordStore record = RecordStore.openExisting(from)) {
      CanonicalExport.write(record, lines::add);
    }
    return String.join("\n", lines);
  }

  private static SourceDocument withText(SourceText text) {
    SourceDocument sample = Samples.document();
    return new SourceDocument(
        sample.id(),
        sample.name(),
        sample.uri(),
        sample.publisher(),
        sample.title(),
        sample.published(),
        sample.zone(),
        sample.retrieved(),
        text);
  }

  private static SourceDocument at(SourceDocument document, String name, LocalDate published) {
    return new SourceDocument(
        document.id(),
        name,
        Optional.empty(),
        Optional.empty(),
        document.title(),
        Optional.of(published),
        Optional.empty(),
        Optional.empty(),
        document.text());
  }
}
