package org.readout.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.claim.Claim;
import org.readout.golden.Expectation.Standing;
import org.readout.text.SourceText;

/**
 * What came out, held against what is expected.
 *
 * @param document the expectations
 * @param text what was read
 * @param claims what came out
 * @param partners for each expectation the claim paired with it, by its place in {@code claims}, or
 *     -1
 */
record GoldenComparison(
    GoldenDocument document, SourceText text, List<Claim> claims, List<Integer> partners) {

  GoldenComparison {
    claims = List.copyOf(claims);
    partners = List.copyOf(partners);
  }

  static GoldenComparison of(GoldenDocument document, SourceText text, List<Claim> claims) {
    List<Expectation> lines = document.expectations();
    // What is required chooses first, then what is known to be extra, then what may come out: so a
    // known miss is never paired with a claim that another line accounts for.
    List<Integer> order =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparing(i -> rank(lines.get(i))))
            .toList();
    int[] pairs =
        Pairing.of(
            order.size(),
            claims.size(),
            (i, j) -> lines.get(order.get(i)).claim().differences(claims.get(j), text).isEmpty());
    Integer[] partners = new Integer[lines.size()];
    for (int i = 0; i < pairs.length; i++) {
      partners[order.get(i)] = pairs[i];
    }
    return new GoldenComparison(document, text, claims, List.of(partners));
  }

  private static int rank(Expectation line) {
    return switch (line.standing()) {
      case REQUIRED -> 0;
      case KNOWN_EXTRA -> 1;
      case OPTIONAL -> 2;
      case KNOWN_MISS -> 3;
    };
  }

  private boolean isPaired(int line) {
    return partners.get(line) >= 0;
  }

  /** Whether the line at {@code line} says what is the case. */
  boolean holds(int line) {
    Expectation expectation = document.expectations().get(line);
    if (expectation.saysNothing()) {
      return claims.stream().noneMatch(expectation.claim().layer()::holds);
    }
    return switch (expectation.standing()) {
      case REQUIRED, KNOWN_EXTRA -> isPaired(line);
      case OPTIONAL -> true;
      case KNOWN_MISS -> !isPaired(line);
    };
  }

  /**
   * Claims that no line accounts for, of the layers that are listed completely. A claim that only
   * says again what an accounted one says is not among them.
   */
  List<Claim> unexpected() {
    List<Claim> accounted = partners.stream().filter(j -> j >= 0).map(claims::get).toList();
    return claims.stream()
        .filter(claim -> !accounted.contains(claim))
        .filter(claim -> document.complete().stream().anyMatch(layer -> layer.holds(claim)))
        .filter(claim -> accounted.stream().noneMatch(first -> Repeats.repeats(claim, first)))
        .toList();
  }

  /** How many lines of {@code standing} there are. */
  long count(Standing standing) {
    return document.expectations().stream().filter(line -> line.standing() == standing).count();
  }

  /** What is wrong, each a line or two for people; empty when all is as expected. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      if (!holds(i)) {
        problems.add(problem(document.expectations().get(i)));
      }
    }
    for (Claim claim : unexpected()) {
      problems.add("not expected, yet it came out:\n    " + GoldenWriter.written(claim, text));
    }
    return problems;
  }

  private String problem(Expectation line) {
    String at = document.file() + ":" + line.line() + ": ";
    if (line.saysNothing()) {
      return at + "nothing of the kind may come out\n    " + line.written();
    }
    return at
        + switch (line.standing()) {
          case KNOWN_MISS -> "it comes out now: remove 'known-miss | '\n    " + line.written();
          case KNOWN_EXTRA -> "it no longer comes out: remove this line\n    " + line.written();
          default -> "it did not come out\n    " + line.written() + nearest(line);
        };
  }

  /** The claim that comes closest, and what keeps it from fitting. */
  private String nearest(Expectation line) {
    Optional<Claim> nearest =
        claims.stream()
            .filter(line.claim().layer()::holds)
            .min(Comparator.comparingInt(claim -> line.claim().differences(claim, text).size()));
    return nearest
        .map(
            claim ->
                "\n    nearest: "
                    + GoldenWriter.written(claim, text)
                    + "\n    but "
                    + String.join(", ", line.claim().differences(claim, text)))
        .orElse("\n    and nothing of the kind did");
  }
}
