package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.text.SourceText;

/**
 * {@code occasion | ...}. An empty list checks nothing.
 *
 * @param participants who takes part; empty where it is not checked
 */
record ExpectedOccasion(
    List<Occasion.Kind> kinds,
    List<Reality> realities,
    List<ExpectedDate> dates,
    List<String> names,
    List<String> places,
    Optional<List<ExpectedActor>> participants,
    Optional<String> evidence)
    implements ExpectedClaim {

  /** Reads the parts of a line, the first of which is the word {@code occasion}. */
  static ExpectedOccasion read(GoldenLine line, List<String> parts) {
    if (parts.size() < 4) {
      throw line.wrong(
          "an occasion has a kind, a reality and a date",
          "Write: occasion | gathering | scheduled | 2025-10-31 | name: APEC | place: - | \"...\"");
    }
    List<String> names = List.of();
    List<String> places = List.of();
    Optional<List<ExpectedActor>> participants = Optional.empty();
    Optional<String> evidence = Optional.empty();
    for (String part : parts.subList(4, parts.size())) {
      if (part.startsWith("name:")) {
        names = line.names(part);
      } else if (part.startsWith("place:")) {
        places = line.names(part);
      } else if (part.startsWith("with:")) {
        String value = GoldenLine.value(part);
        participants = Optional.of(value.equals("-") ? List.of() : line.actors(value));
      } else if (part.startsWith("\"")) {
        evidence = Optional.of(line.unquoted(part));
      } else {
        throw line.wrong(
            "'" + part + "' is no part of an occasion",
            "Known are name:, place:, with: and words in double quotes");
      }
    }
    return new ExpectedOccasion(
        line.each(parts.get(1), word -> line.constant(Occasion.Kind.class, word)),
        line.each(parts.get(2), word -> line.constant(Reality.class, word)),
        line.each(parts.get(3), line::date),
        names,
        places,
        participants,
        evidence);
  }

  @Override
  public Layer layer() {
    return Layer.OCCASION;
  }

  @Override
  public List<String> differences(Claim claim, SourceText text) {
    if (!(claim.content() instanceof Occasion actual)) {
      return List.of("not an occasion");
    }
    List<String> differences = new ArrayList<>();
    if (!kinds.contains(actual.kind())) {
      differences.add("kind is " + actual.kind());
    }
    if (!realities.contains(claim.reality())) {
      differences.add("reality is " + claim.reality());
    }
    if (dates.stream().noneMatch(date -> date.fits(actual.when()))) {
      differences.add("date is " + ExpectedDate.written(actual.when()));
    }
    if (!ExpectedClaim.named(names, Optional.of(actual.name()))) {
      differences.add("name is " + actual.name());
    }
    Optional<String> place = actual.place().map(PlaceName::name);
    if (!ExpectedClaim.named(places, place)) {
      differences.add("place is " + place.orElse("-"));
    }
    if (participants.isPresent()
        && !ExpectedActor.allFit(participants.get(), actual.participants())) {
      differences.add("with it are " + ExpectedActor.written(actual.participants()));
    }
    differences.addAll(ExpectedClaim.missingWords(evidence, claim));
    return differences;
  }

  @Override
  public List<String> words() {
    return evidence.stream().toList();
  }

  /** The line that expects exactly {@code occasion}. */
  static String written(Occasion occasion, Claim claim) {
    return String.join(
        " | ",
        Layer.OCCASION.word(),
        GoldenLine.written(occasion.kind()),
        GoldenLine.written(claim.reality()),
        ExpectedDate.written(occasion.when()),
        "name: " + named(occasion.name()),
        "place: " + occasion.place().map(PlaceName::name).orElse("-"),
        "with: " + ExpectedActor.writtenOrNone(occasion.participants()),
        GoldenLine.evidence(claim));
  }

  /** Names of the text may hold the signs that set the parts of a line apart. */
  private static String named(String name) {
    return name.matches("[^|/\"]+") ? name : GoldenLine.quoted(name);
  }
}
