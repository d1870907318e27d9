package org.readout.golden;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.golden.Expectation.Standing;
import org.readout.source.SourceDocument;

/**
 * What comes out of each golden document is what is expected of it. With {@code
 * -Dgolden.rewrite=accept} (or {@code true}) or {@code mark} the documents are rewritten instead,
 * for people to review the difference; golden/README.md tells what each does.
 */
class GoldenTest {

  private static final String REWRITE = System.getProperty("golden.rewrite", "false");

  private static final List<GoldenComparison> COMPARED = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> givesWhatIsExpected() {
    return GoldenDocument.all().stream()
        .map(document -> dynamicTest(document.file().toString(), () -> check(document)));
  }

  private static void check(GoldenDocument golden) {
    SourceDocument document = golden.document();
    GoldenComparison comparison =
        GoldenComparison.of(golden, document.text(), Readout.standard().read(document));
    switch (REWRITE) {
      case "true", "accept" ->
          golden.write(GoldenWriter.rewritten(comparison, GoldenWriter.Manner.ACCEPT));
      case "mark" -> golden.write(GoldenWriter.rewritten(comparison, GoldenWriter.Manner.MARK));
      case "false" -> {
        COMPARED.add(comparison);
        if (!comparison.problems().isEmpty()) {
          fail(golden.file() + "\n" + String.join("\n", comparison.problems()));
        }
      }
      default -> fail("golden.rewrite is accept, mark or false, not " + REWRITE);
    }
  }

  /** What is known not to work is said each time, so that nobody forgets it. */
  @AfterAll
  static void tellOfWhatIsKnownNotToWork() {
    long misses = COMPARED.stream().mapToLong(each -> each.count(Standing.KNOWN_MISS)).sum();
    long extras = COMPARED.stream().mapToLong(each -> each.count(Standing.KNOWN_EXTRA)).sum();
    long required = COMPARED.stream().mapToLong(each -> each.count(Standing.REQUIRED)).sum();
    if (required > 0) {
      System.out.printf(
          "Golden documents: %d; claims required: %d, known to be missed: %d, known to be extra: %d%n",
          COMPARED.size(), required, misses, extras);
    }
  }
}
