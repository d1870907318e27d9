package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.DocumentAnnotator;
import org.readout.extract.ClaimReader;
import org.readout.extract.Rulebook;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.LanguageEngines;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/** Sentences that nothing can come of are not parsed, and nothing is lost by it. */
class TriageTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path SHARED = Path.of("..", "..", "shared");

  private static final Rulebook RULEBOOK = Rulebook.standard();
  private static final ClaimReader CLAIMS = new ClaimReader(RULEBOOK, KnowledgeBase.standard());
  private static final DocumentAnnotator TRIAGE =
      new DocumentAnnotator(
          LanguageEngines.standard(), KnowledgeBase.standard(), RULEBOOK::setsOff);
  private static final DocumentAnnotator EVERYTHING =
      new DocumentAnnotator(LanguageEngines.standard(), KnowledgeBase.standard(), sentence -> true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prices rose again in the second quarter.             | false
          The old bridge across the harbour was repainted.     | false
          Zambia is rich in copper.                            | true
          They walked in the garden.                           | true
          The two walked in the garden.                        | true
          The talks will take place in a hotel.                | true
          Nothing more was said.                               | true
          """)
  void aSentenceIsParsedWhereSomethingMayComeOfIt(String sentence, boolean parsed) {
    List<AnnotatedSentence> sentences =
        TRIAGE.annotate(SourceDocument.of("note", sentence)).sentences();
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).sentence().isParsed()).isEqualTo(parsed);
  }

  /** A claim may rest on a sentence in which nobody is mentioned. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said that fishing rights came first.",
        "They will meet again on 5 October.",
        "The two will meet again on 5 October.",
        "The talks will go on until 5 October."
      })
  void whatOtherSentencesCompleteIsNotLost(String last) {
    String text =
        "Kenyan Foreign Minister Musalia Mudavadi met Norwegian Foreign Minister Espen Barth Eide"
            + " in Oslo on Tuesday. "
            + last;
    SourceDocument document =
        SourceDocument.of("note", text).publishedOn(LocalDate.of(2025, 9, 10));
    assertThat(CLAIMS.read(TRIAGE.annotate(document)))
        .anyMatch(claim -> claim.evidence().get(0).quote().equals(last))
        .isEqualTo(CLAIMS.read(EVERYTHING.annotate(document)));
  }

  @TestFactory
  Stream<DynamicTest> goldenDocumentsGiveTheSameClaims() {
    return same(GoldenDocument.all().stream().map(GoldenDocument::document).toList());
  }

  @TestFactory
  Stream<DynamicTest> samplesGiveTheSameClaims() {
    return same(documents(SAMPLES));
  }

  @TestFactory
  Stream<DynamicTest> realDocumentsGiveTheSameClaims() {
    assumeTrue(
        Files.isDirectory(SHARED),
        () -> "SKIPPED: no real documents at " + SHARED.toAbsolutePath().normalize());
    return same(documents(SHARED.resolve("devset")));
  }

  /** Else the comparisons would compare the same with the same. */
  @Test
  void someSentencesOfTheGoldenDocumentsAreNotParsed() {
    assertThat(GoldenDocument.all())
        .flatMap(golden -> TRIAGE.annotate(golden.document()).sentences())
        .anyMatch(annotated -> !annotated.sentence().isParsed());
  }

  private static Stream<DynamicTest> same(List<SourceDocument> documents) {
    assertThat(documents).isNotEmpty();
    return documents.stream()
        .map(
            document ->
                dynamicTest(
                    document.name(),
                    () ->
                        assertThat(CLAIMS.read(TRIAGE.annotate(document)))
                            .isEqualTo(CLAIMS.read(EVERYTHING.annotate(document)))));
  }

  private static List<SourceDocument> documents(Path folder) {
    try (Stream<ReadResult> results = new DocumentReader(ReadOptions.STANDARD).read(folder)) {
      return results
          .filter(ReadResult.Read.class::isInstance)
          .map(result -> ((ReadResult.Read) result).document())
          .toList();
    }
  }
}
