package org.readout.app.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.source.SourceDocument;

/** In what order versions stand, and how that is known. */
class PageHistoryTest {

  /**
   * Each version by a letter, the day on which it was fetched, that of its publication, and that on
   * which it was read, all in March 2025.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a 5 1 1, b 4 1 2        | b,a | RETRIEVED
          a 5 2 1, b 5 1 2        | b,a | PUBLISHED
          a - 2 1, b 4 1 2        | b,a | PUBLISHED
          a - 1 3, b - 1 2        | b,a | READ
          a - - 3, b - 9 2        | b,a | READ
          a 5 1 2, b 5 1 1        | b,a | READ
          a - - 3, b 1 - 2, c - - 4 | b,a,c | READ,READ
          a 1 3 9, b 3 1 8, c 2 2 7 | a,c,b | RETRIEVED,RETRIEVED
          """)
  void order(String versions, String ordered, String knownBy) {
    List<PageVersion> pages =
        new ArrayList<>(Arrays.stream(versions.split(", ", -1)).map(this::version).toList());
    check(pages, ordered, knownBy);
    Collections.reverse(pages);
    check(pages, ordered, knownBy);
  }

  private static void check(List<PageVersion> pages, String ordered, String knownBy) {
    PageHistory history = new PageHistory("page", pages);
    assertThat(history.versions())
        .extracting(page -> page.document().name())
        .containsExactly(ordered.split(",", -1));
    assertThat(history.revisions())
        .extracting(revision -> revision.knownBy().name())
        .containsExactly(knownBy.split(",", -1));
  }

  private PageVersion version(String written) {
    String[] parts = written.strip().split(" ", -1);
    SourceDocument document = SourceDocument.of(parts[0], "Text " + parts[0] + ".");
    return new PageVersion(
        document, List.of(), "page", moment(parts[1]), day(parts[2]), moment(parts[3]));
  }

  private static Optional<LocalDate> day(String written) {
    return written.equals("-")
        ? Optional.empty()
        : Optional.of(LocalDate.of(2025, 3, Integer.parseInt(written)));
  }

  private static Optional<Instant> moment(String written) {
    return day(written).map(day -> Instant.parse(day + "T12:00:00Z"));
  }
}
