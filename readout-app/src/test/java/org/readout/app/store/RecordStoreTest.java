package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Deeds;
import org.readout.app.Samples;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.SourceTextBuilder;

class RecordStoreTest {

  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("readout.db");
  }

  @Test
  void givesBackWhatWasAdded() {
    SourceDocument document = Samples.document();
    add(document);
    try (RecordStore record = RecordStore.openExisting(file())) {
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
    try (RecordStore record = RecordStore.open(file())) {
      record.add(document, document, Deeds.claims(), "1");
    }
    try (RecordStore record = RecordStore.openExisting(file())) {
      assertThat(record.claims(document.id())).isEqualTo(Deeds.claims());
    }
  }

  @Test
  void addingTwiceChangesNothing() {
    add(Samples.document());
    String once = export(file());
    add(Samples.document());
    assertThat(export(file())).isEqualTo(once);
  }

  @Test
  void keepsTheWayBackToTheOriginal() {
    String page = "<p>Caf\u00e9 &amp; caf\u00e9</p>";
    SourceText text =
        new SourceTextBuilder().copy(page, 3, 8).replace("&", 8, 13).copy(page, 13, 18).build();
    SourceDocument document = withText(text);
    try (RecordStore record = RecordStore.open(file())) {
      record.add(document, document, List.of(), "1");
      SourceText stored = record.document(document.id()).orElseThrow().document().text();
      for (int offset = 0; offset <= text.text().length(); offset++) {
        assertThat(stored.rawOffset(offset)).isEqualTo(text.rawOffset(offset));
      }
    }
  }

  @Test
  void keepsEveryCharacter() {
    String unusual = "\u0000 caf\u00e9 \u4e2d\u6587 \ud83d\udd4a \u200b\n\t\"'; DROP TABLE claim;";
    SourceDocument document = withText(SourceText.of(unusual));
    try (RecordStore record = RecordStore.open(file())) {
      record.add(document, document, List.of(), "1");
      assertThat(record.document(document.id()).orElseThrow().document().text().text())
          .isEqualTo(unusual);
    }
  }

  @Test
  void refusesClaimsWhoseWordsAreNotInTheText() {
    SourceDocument other = withText(SourceText.of("Another text."));
    try (RecordStore record = RecordStore.open(file())) {
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
    String oneWay = export(file());
    try (RecordStore record = RecordStore.openExisting(file())) {
      assertThat(record.documents()).containsExactly(first.id());
      StoredDocument stored = record.document(first.id()).orElseThrow();
      assertThat(stored.addresses()).hasSize(2);
      assertThat(stored.document().published()).contains(LocalDate.of(2025, 3, 11));
    }

    Path other = folder.resolve("other.db");
    add(other, copy);
    add(other, first);
    assertThat(export(other)).as("whichever came first").isEqualTo(oneWay);
  }

  @Test
  void aCorrectedDayReplacesTheOldOne() {
    SourceDocument wrong = Samples.document();
    SourceDocument right = wrong.publishedOn(LocalDate.of(2025, 3, 12));
    add(wrong);
    try (RecordStore record = RecordStore.open(file())) {
      assertThat(record.joined(right).published()).contains(LocalDate.of(2025, 3, 12));
      assertThat(record.holds(record.joined(right), "1")).isFalse();
    }
  }

  private void add(SourceDocument document) {
    add(file(), document);
  }

  private static void add(Path file, SourceDocument document) {
    try (RecordStore record = RecordStore.open(file)) {
      record.add(document, record.joined(document), Samples.claims(), "1");
    }
  }

  private static String export(Path file) {
    List<String> lines = new ArrayList<>();
    try (RecordStore record = RecordStore.openExisting(file)) {
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
