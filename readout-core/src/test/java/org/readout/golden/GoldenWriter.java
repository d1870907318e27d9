package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.golden.Expectation.Standing;
import org.readout.golden.ExpectedClaim.Layer;
import org.readout.text.SourceText;

/** Writes claims as lines of a golden document, and a document anew from what came out. */
final class GoldenWriter {

  private GoldenWriter() {}

  /** The line that expects exactly {@code claim}. */
  static String written(Claim claim, SourceText text) {
    if (claim.content() instanceof Engagement engagement) {
      return ExpectedEngagement.written(engagement, claim);
    }
    if (claim.content() instanceof Statement statement) {
      return ExpectedStatement.written(statement, claim, text);
    }
    if (claim.content() instanceof Act act) {
      return ExpectedAct.written(act, claim);
    }
    if (claim.content() instanceof Undertaking undertaking) {
      return ExpectedUndertaking.written(undertaking, claim);
    }
    if (claim.content() instanceof ChannelNotice notice) {
      return ExpectedChannel.written(notice, claim);
    }
    if (claim.content() instanceof Occasion occasion) {
      return ExpectedOccasion.written(occasion, claim);
    }
    throw new IllegalArgumentException("golden documents have no line for " + claim.content());
  }

  /** What to do with a difference. */
  enum Manner {
    /** What came out is right: lines that do not hold go, claims that no line expects get one. */
    ACCEPT,
    /** What is expected is right: the difference is marked as known, and nothing is lost. */
    MARK
  }

  /**
   * The document without differences from what came out. Lines that hold stay as they are, new ones
   * stand where their evidence does in the text.
   */
  static String rewritten(GoldenComparison comparison, Manner manner) {
    List<String> lines = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      lines.addAll(rewritten(comparison, layer, manner));
    }
    GoldenDocument document = comparison.document();
    return document.head()
        + document.notes().stream().map(note -> note + "\n").collect(Collectors.joining())
        + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> rewritten(GoldenComparison comparison, Layer layer, Manner manner) {
    List<String> lines = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < comparison.partners().size(); i++) {
      Expectation line = comparison.document().expectations().get(i);
      if (line.claim().layer() != layer) {
        continue;
      }
      Optional<String> kept = kept(line, comparison.holds(i), manner);
      if (kept.isPresent()) {
        int partner = comparison.partners().get(i);
        place = partner < 0 ? place : start(comparison.claims().get(partner));
        lines.add(kept.get());
        places.add(place);
      }
    }
    for (Claim claim : comparison.unexpected()) {
      if (layer.holds(claim)) {
        int at = 0;
        while (at < places.size() && places.get(at) <= start(claim)) {
          at++;
        }
        String mark = manner == Manner.MARK ? Standing.KNOWN_EXTRA.prefix() + " | " : "";
        lines.add(at, mark + written(claim, comparison.text()));
        places.add(at, start(claim));
      }
    }
    if (lines.isEmpty() && comparison.document().complete().contains(layer)) {
      lines.add("none | " + layer.word());
    }
    return lines;
  }

  /** What becomes of a line. */
  private static Optional<String> kept(Expectation line, boolean holds, Manner manner) {
    if (holds) {
      return Optional.of(line.written());
    }
    if (line.saysNothing()) {
      return Optional.empty();
    }
    return switch (line.standing()) {
      case KNOWN_MISS -> Optional.of(line.written().replaceFirst("^known-miss\\s*\\|\\s*", ""));
      case KNOWN_EXTRA, OPTIONAL -> Optional.empty();
      case REQUIRED ->
          manner == Manner.MARK
              ? Optional.of(Standing.KNOWN_MISS.prefix() + " | " + line.written())
              : Optional.empty();
    };
  }

  private static int start(Claim claim) {
    return claim.evidence().get(0).span().start();
  }
}
