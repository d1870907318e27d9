package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.claim.Act;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Statement;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

/** What holds of every document, whatever it says. */
class GoldenPropertiesTest {

  /** Cuts a document is read at; {@code -Dgolden.cuts=100000} takes every place. */
  private static final int CUTS = Integer.getInteger("golden.cuts", 8);

  private static final String NEUTRAL = "The library opens at nine and closes at five.\n\n";

  @TestFactory
  Stream<DynamicTest> readingTwiceGivesTheSame() {
    return eachDocument(
        golden -> assertThat(read(golden.document())).isEqualTo(read(golden.document())));
  }

  @TestFactory
  Stream<DynamicTest> everyQuoteStandsWhereItsSpanSays() {
    return eachDocument(golden -> checkQuotes(golden.document()));
  }

  @TestFactory
  Stream<DynamicTest> aTextMayEndAnywhere() {
    return eachDocument(
        golden -> {
          for (int end : cuts(golden.body())) {
            checkQuotes(golden.document(golden.body().substring(0, end)));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aNeutralParagraphInFrontOnlyMovesOffsets() {
    return eachDocument(
        golden -> {
          SourceDocument with = golden.document(NEUTRAL + golden.body());
          ShiftedClaims shifted =
              new ShiftedClaims(golden.titleLine().length(), NEUTRAL.length(), with.id());
          List<Claim> expected = read(golden.document()).stream().map(shifted::of).toList();
          List<Claim> actual = read(with);
          // Claims that begin at the same place may change their order.
          if (!Set.copyOf(actual).equals(Set.copyOf(expected))) {
            fail(
                "gone:\n%s\nnew:\n%s",
                without(expected, actual, with.text()), without(actual, expected, with.text()));
          }
        });
  }

  private static String without(List<Claim> claims, List<Claim> others, SourceText text) {
    return claims.stream()
        .filter(claim -> !others.contains(claim))
        .map(claim -> GoldenWriter.written(claim, text) + "\n  " + claim)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<DynamicTest> eachDocument(Consumer<GoldenDocument> check) {
    return GoldenDocument.all().stream()
        .map(golden -> dynamicTest(golden.file().toString(), () -> check.accept(golden)));
  }

  private static List<Claim> read(SourceDocument document) {
    return Readout.standard().read(document);
  }

  /** Places to end the text, the same in every run: the first, and others by lot. */
  private static Iterable<Integer> cuts(String text) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    Random random = new Random(text.length());
    while (cuts.size() < Math.min(CUTS, text.length())) {
      cuts.add(random.nextInt(text.length()));
    }
    return cuts;
  }

  static void checkQuotes(SourceDocument document) {
    for (Claim claim : read(document)) {
      for (Evidence evidence : claim.evidence()) {
        assertThat(evidence.document()).isEqualTo(document.id());
        assertThat(evidence.holdsIn(document.text())).as("%s in %s", evidence, claim).isTrue();
      }
      if (claim.content() instanceof Statement statement) {
        assertThat(statement.quotations())
            .as("verbatim words lie within the evidence of %s", claim)
            .allMatch(
                words ->
                    claim.evidence().stream()
                        .map(Evidence::span)
                        .anyMatch(span -> span.contains(words)));
      }
      if (claim.content() instanceof Act act) {
        assertThat(claim.evidence())
            .as("the word that names the act lies within the evidence of %s", claim)
            .anyMatch(evidence -> evidence.span().contains(act.trigger()));
      }
      assertThat(Quoted.in(claim))
          .as("all words that %s quotes stand in the text", claim)
          .allMatch(quoted -> quoted.holdsIn(document.text().text()));
    }
  }
}
