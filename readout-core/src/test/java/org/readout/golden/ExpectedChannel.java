package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.text.SourceText;

/**
 * {@code channel | ...}. An empty list checks nothing.
 *
 * @param sides the two sides, in any order
 */
record ExpectedChannel(
    List<ChannelNotice.Kind> kinds,
    List<ChannelNotice.Status> statuses,
    List<ExpectedActor> sides,
    List<ExpectedDate> dates,
    Optional<String> evidence)
    implements ExpectedClaim {

  /** Reads the parts of a line, the first of which is the word {@code channel}. */
  static ExpectedChannel read(GoldenLine line, List<String> parts) {
    List<ExpectedActor> sides = parts.size() < 4 ? List.of() : line.pair(parts.get(3));
    if (sides.size() != 2) {
      throw line.wrong(
          "a channel has a kind, a status and two sides",
          "Write: channel | crisis-line | refused | CHN USA | since: ? | \"...\"");
    }
    List<ExpectedDate> dates = List.of();
    Optional<String> evidence = Optional.empty();
    for (String part : parts.subList(4, parts.size())) {
      if (part.startsWith("since:")) {
        dates = line.each(GoldenLine.value(part), line::date);
      } else if (part.startsWith("\"")) {
        evidence = Optional.of(line.unquoted(part));
      } else {
        throw line.wrong(
            "'" + part + "' is no part of a channel",
            "Known are since: and words in double quotes");
      }
    }
    return new ExpectedChannel(
        line.each(parts.get(1), word -> line.constant(ChannelNotice.Kind.class, word)),
        line.each(parts.get(2), word -> line.constant(ChannelNotice.Status.class, word)),
        sides,
        dates,
        evidence);
  }

  @Override
  public Layer layer() {
    return Layer.CHANNEL;
  }

  @Override
  public List<String> differences(Claim claim, SourceText text) {
    if (!(claim.content() instanceof ChannelNotice actual)) {
      return List.of("not a channel");
    }
    List<String> differences = new ArrayList<>();
    if (!kinds.contains(actual.kind())) {
      differences.add("kind is " + actual.kind());
    }
    if (!statuses.contains(actual.status())) {
      differences.add("status is " + actual.status());
    }
    if (!Pairing.isComplete(2, 2, (i, j) -> sides.get(i).fitsPolity(actual.sides().get(j)))) {
      differences.add("sides are " + written(actual));
    }
    if (!dates.isEmpty() && dates.stream().noneMatch(date -> date.fits(actual.since()))) {
      differences.add("since is " + ExpectedDate.written(actual.since()));
    }
    differences.addAll(ExpectedClaim.missingWords(evidence, claim));
    return differences;
  }

  @Override
  public List<String> words() {
    return evidence.stream().toList();
  }

  /** The line that expects exactly {@code notice}. */
  static String written(ChannelNotice notice, Claim claim) {
    return String.join(
        " | ",
        Layer.CHANNEL.word(),
        GoldenLine.written(notice.kind()),
        GoldenLine.written(notice.status()),
        written(notice),
        "since: " + ExpectedDate.written(notice.since()),
        GoldenLine.evidence(claim));
  }

  private static String written(ChannelNotice notice) {
    return notice.sides().stream().map(ExpectedActor::written).collect(Collectors.joining(" "));
  }
}
