package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples that the demonstration reads, in their several formats. */
class SamplesTest {

  @Test
  void everySampleIsADatedReportWithTitleAndPublisher() {
    List<ReadResult> results;
    try (Stream<ReadResult> read =
        new DocumentReader(ReadOptions.STANDARD).read(Path.of("..", "samples"))) {
      results = read.toList();
    }
    assertThat(results).noneMatch(ReadResult.Failed.class::isInstance);
    List<SourceDocument> documents =
        results.stream()
            .filter(ReadResult.Read.class::isInstance)
            .map(result -> ((ReadResult.Read) result).document())
            .toList();
    assertThat(documents).hasSize(24);
    assertThat(documents)
        .allSatisfy(
            document -> {
              assertThat(document.title()).isPresent();
              assertThat(document.published()).isPresent();
              assertThat(document.publisher())
                  .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("sample"));
              assertThat(document.text().text().split("\\s+")).hasSizeBetween(120, 350);
            });
  }
}
