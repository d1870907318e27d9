package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.claim.Claim;
import org.readout.claim.Statement;
import org.readout.text.SourceText;

/** {@code statement | ...}. Empty means not checked, for addressees, verbs and quotations alike. */
record ExpectedStatement(
    List<ExpectedActor> speakers,
    Optional<List<ExpectedActor>> addressees,
    List<String> verbs,
    Optional<List<String>> quotations,
    Optional<String> evidence)
    implements ExpectedClaim {
  /** Reads the parts of a line, the first of which is the word {@code statement}. */
  static ExpectedStatement read(GoldenLine line, List<String> parts) {
    if (parts.size() < 2) {
      throw line.wrong(
          "a statement has a speaker", "Write: statement | USA Pete Hegseth | verb: say | \"...\"");
    }
    Optional<List<ExpectedActor>> addressees = Optional.empty();
    List<String> verbs = List.of();
    Optional<List<String>> quotations = Optional.empty();
    Optional<String> evidence = Optional.empty();
    for (String part : parts.subList(2, parts.size())) {
      if (part.startsWith("to:")) {
        String value = GoldenLine.value(part);
        addressees = Optional.of(value.equals("-") ? List.of() : line.actors(value));
      } else if (part.startsWith("verb:")) {
        verbs = line.each(GoldenLine.value(part), Function.identity());
      } else if (part.startsWith("quoted:")) {
        List<String> all = new ArrayList<>(quotations.orElse(List.of()));
        if (!GoldenLine.value(part).equals("-")) {
          all.add(line.unquoted(GoldenLine.value(part)));
        }
        quotations = Optional.of(List.copyOf(all));
      } else if (part.startsWith("\"")) {
        evidence = Optional.of(line.unquoted(part));
      } else {
        throw line.wrong(
            "'" + part + "' is no part of a statement",
            "Known are to:, verb:, quoted: and words in double quotes");
      }
    }
    return new ExpectedStatement(
        line.actors(parts.get(1)), addressees, verbs, quotations, evidence);
  }

  @Override
  public Layer layer() {
    return Layer.STATEMENT;
  }

  @Override
  public List<String> differences(Claim claim, SourceText text) {
    if (!(claim.content() instanceof Statement actual)) {
      return List.of("not a statement");
    }
    List<String> differences = new ArrayList<>();
    if (!ExpectedActor.allFit(speakers, actual.speakers())) {
      differences.add("speaker is " + ExpectedActor.written(actual.speakers()));
    }
    if (addressees.isPresent() && !ExpectedActor.allFit(addressees.get(), actual.addressees())) {
      differences.add(
          "it is said to " + actual.addressees().stream().map(ExpectedActor::written).toList());
    }
    if (!verbs.isEmpty()
        && verbs.stream().noneMatch(verb -> (actual.verb() + " ").startsWith(verb + " "))) {
      differences.add("verb is " + actual.verb());
    }
    if (quotations.isPresent()) {
      List<String> verbatim = actual.quotations().stream().map(text::quote).toList();
      boolean allFound =
          quotations.get().stream()
              .allMatch(
                  wanted -> verbatim.stream().anyMatch(words -> Levelled.contains(words, wanted)));
      if (!allFound || quotations.get().isEmpty() != verbatim.isEmpty()) {
        differences.add("quoted is " + verbatim);
      }
    }
    differences.addAll(ExpectedClaim.missingWords(evidence, claim));
    return differences;
  }

  @Override
  public List<String> words() {
    return Stream.concat(evidence.stream(), quotations.stream().flatMap(List::stream)).toList();
  }

  /** The line that expects exactly {@code statement}. */
  static String written(Statement statement, Claim claim, SourceText text) {
    return String.join(
        " | ",
        Layer.STATEMENT.word(),
        ExpectedActor.written(statement.speakers()),
        "to: " + ExpectedActor.writtenOrNone(statement.addressees()),
        "verb: " + statement.verb(),
        statement.quotations().isEmpty()
            ? "quoted: -"
            : statement.quotations().stream()
                .map(span -> "quoted: " + GoldenLine.firstWords(text.quote(span)))
                .collect(Collectors.joining(" | ")),
        GoldenLine.evidence(claim));
  }
}
