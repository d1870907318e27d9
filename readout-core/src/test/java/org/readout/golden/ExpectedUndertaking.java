package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.claim.Claim;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.text.SourceText;

/** {@code undertaking | ...}. An empty list checks nothing, and so do no words. */
record ExpectedUndertaking(
    List<Undertaking.Form> forms,
    List<ExpectedSides> sides,
    List<ExpectedDate> dues,
    List<Undertaking.Standing> standings,
    List<Reality> realities,
    Optional<String> deed,
    Optional<String> evidence)
    implements ExpectedClaim {

  /** Reads the parts of a line, the first of which is the word {@code undertaking}. */
  static ExpectedUndertaking read(GoldenLine line, List<String> parts) {
    if (parts.size() < 3) {
      throw line.wrong(
          "an undertaking has a form and sides",
          "Write: undertaking | pledged | USA > UKR | due: 2024-05 | deed: \"...\" | \"...\"");
    }
    List<ExpectedDate> dues = List.of();
    List<Undertaking.Standing> standings = List.of();
    List<Reality> realities = List.of();
    Optional<String> deed = Optional.empty();
    Optional<String> evidence = Optional.empty();
    for (String part : parts.subList(3, parts.size())) {
      if (part.startsWith("due:")) {
        dues = line.each(GoldenLine.value(part), line::date);
      } else if (part.startsWith("standing:")) {
        standings =
            line.each(
                GoldenLine.value(part), word -> line.constant(Undertaking.Standing.class, word));
      } else if (part.startsWith("reality:")) {
        realities = line.each(GoldenLine.value(part), word -> line.constant(Reality.class, word));
      } else if (part.startsWith("deed:")) {
        deed = Optional.of(line.unquoted(GoldenLine.value(part)));
      } else if (part.startsWith("\"")) {
        evidence = Optional.of(line.unquoted(part));
      } else {
        throw line.wrong(
            "'" + part + "' is no part of an undertaking",
            "Known are due:, standing:, reality:, deed: and words in double quotes");
      }
    }
    return new ExpectedUndertaking(
        line.each(parts.get(1), word -> line.constant(Undertaking.Form.class, word)),
        line.each(parts.get(2), line::sides),
        dues,
        standings,
        realities,
        deed,
        evidence);
  }

  @Override
  public Layer layer() {
    return Layer.UNDERTAKING;
  }

  @Override
  public List<String> differences(Claim claim, SourceText text) {
    if (!(claim.content() instanceof Undertaking actual)) {
      return List.of("not an undertaking");
    }
    List<String> differences = new ArrayList<>();
    if (!forms.contains(actual.form())) {
      differences.add("form is " + actual.form());
    }
    if (sides.stream().noneMatch(side -> side.fit(actual.by(), actual.to()))) {
      differences.add("sides are " + ExpectedSides.written(actual.by(), actual.to()));
    }
    if (!dues.isEmpty() && dues.stream().noneMatch(date -> date.fits(actual.due()))) {
      differences.add("due is " + ExpectedDate.written(actual.due()));
    }
    if (!standings.isEmpty() && !standings.contains(actual.standing())) {
      differences.add("standing is " + actual.standing());
    }
    if (!realities.isEmpty() && !realities.contains(claim.reality())) {
      differences.add("reality is " + claim.reality());
    }
    if (deed.filter(words -> !Levelled.contains(actual.deed(), words)).isPresent()) {
      differences.add("deed is " + GoldenLine.quoted(actual.deed()));
    }
    differences.addAll(ExpectedClaim.missingWords(evidence, claim));
    return differences;
  }

  @Override
  public List<String> words() {
    return Stream.concat(evidence.stream(), deed.stream()).toList();
  }

  /** The line that expects exactly {@code undertaking}. */
  static String written(Undertaking undertaking, Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(Layer.UNDERTAKING.word());
    parts.add(GoldenLine.written(undertaking.form()));
    parts.add(ExpectedSides.written(undertaking.by(), undertaking.to()));
    parts.add("due: " + ExpectedDate.written(undertaking.due()));
    parts.add("standing: " + GoldenLine.written(undertaking.standing()));
    if (claim.reality() != Reality.OCCURRED) {
      parts.add("reality: " + GoldenLine.written(claim.reality()));
    }
    parts.add("deed: " + GoldenLine.firstWords(undertaking.deed()));
    parts.add(GoldenLine.evidence(claim));
    return String.join(" | ", parts);
  }
}
