package org.readout.app.export.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.ExportSamples;
import org.readout.app.ExportSamples.Reading;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Anchor;
import org.readout.text.Reanchoring;
import org.readout.text.Span;

/** Annotations whose selectors lead to the very words. */
class AnnotationExportTest {

  private static final String SHIP = "\uD83D\uDEA2";

  @TempDir private Path folder = Path.of("");

  @Test
  void oneAnnotationAClaim() {
    JsonNode collection = Json.parse(export(ExportSamples.all()));

    int claims = ExportSamples.all().stream().mapToInt(reading -> reading.claims().size()).sum();
    assertThat(collection.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.get("total").asInt()).isEqualTo(claims);
    assertThat(collection.at("/first/items")).hasSize(claims);
    assertThat(collection.at("/first/items"))
        .extracting(item -> item.get("id").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void theCall() {
    Reading reading = ExportSamples.call();

    JsonNode item = Json.parse(export(List.of(reading))).at("/first/items/0");

    assertThat(item.at("/body/0/value").asText())
        .startsWith("Call: Kari Nordmann (Foreign Minister, NOR) with Jane Doe");
    assertThat(ClaimJson.read(Json.parse(item.at("/body/1/value").asText())))
        .isEqualTo(reading.claims().get(0));
    assertThat(item.at("/target/0/source").asText()).isEqualTo("https://example.org/oslo");
    assertThat(item.at("/target/0/state/sourceDate").asText())
        .isEqualTo("2025-03-12T06:00:00.500Z");
    assertThat(item.at("/target/0/selector/0/exact").asText())
        .isEqualTo(
            "Foreign Minister Kari Nordmann of Norway spoke on Monday with her Canadian"
                + " counterpart Jane Doe.");
    assertThat(item.at("/target/0/selector/0/prefix").asText())
        .isEqualTo(" telephone\nOSLO, 11 March 2025. ")
        .hasSizeLessThanOrEqualTo(Anchor.CONTEXT);
  }

  /** Positions count characters, as the recommendation has it, and not UTF-16 units. */
  @Test
  void everySelectorLeadsToTheWords() {
    for (Reading reading : List.of(ExportSamples.call(), ExportSamples.deeds(), withShips())) {
      String text = reading.document().text().text();
      for (JsonNode item : Json.parse(export(List.of(reading))).at("/first/items")) {
        for (JsonNode target : item.get("target")) {
          JsonNode quote = target.at("/selector/0");
          JsonNode position = target.at("/selector/1");
          int start = text.offsetByCodePoints(0, position.get("start").asInt());
          int end = text.offsetByCodePoints(0, position.get("end").asInt());
          assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").asText());
          assertThat(text.substring(0, start)).endsWith(quote.get("prefix").asText());
          assertThat(text.substring(end)).startsWith(quote.get("suffix").asText());
        }
      }
    }
  }

  /** What an annotation keeps is enough to find the words on the page as it is later. */
  @Test
  void theWordsAreFoundOnAChangedPage() {
    Reading reading = ExportSamples.deeds();
    String changed =
        "UPDATED. " + reading.document().text().text().replace("Masked men robbed a bank.\n", "");
    Reanchoring reanchoring = Reanchoring.in(changed);
    for (JsonNode item : Json.parse(export(List.of(reading))).at("/first/items")) {
      JsonNode quote = item.at("/target/0/selector/0");
      Anchor anchor =
          new Anchor(
              quote.get("exact").asText(),
              quote.get("prefix").asText(),
              quote.get("suffix").asText(),
              item.at("/target/0/selector/1/start").asInt());
      Reanchoring.Outcome outcome = reanchoring.find(anchor);
      if (anchor.quote().contains("Masked men")) {
        assertThat(outcome).isInstanceOf(Reanchoring.Gone.class);
      } else {
        assertThat(outcome).isInstanceOf(Reanchoring.Found.class);
      }
    }
  }

  private static Reading withShips() {
    String words = "Two " + SHIP + SHIP + " sail.";
    SourceDocument document =
        ExportSamples.document(
            SHIP.repeat(40) + words + SHIP.repeat(40),
            Optional.empty(),
            Optional.of("Example Agency"),
            Optional.empty());
    Claim claim = ExportSamples.call().claims().get(0);
    Claim told =
        Claim.of(
            claim.content(),
            claim.reality(),
            claim.attribution(),
            List.of(Evidence.at(document.id(), document.text(), Span.of(80, 80 + words.length()))),
            claim.derivation());
    return new Reading(document, List.of(told));
  }

  private String export(List<Reading> readings) {
    try (RecordStore record =
        RecordStore.open(folder.resolve("record-" + System.nanoTime() + ".db"))) {
      readings.forEach(reading -> reading.into(record));
      StringBuilder text = new StringBuilder();
      new AnnotationExport(ExportSamples.NAMES, "1")
          .write(ExportSamples.excerpt(record), text::append);
      return text.toString();
    }
  }
}
