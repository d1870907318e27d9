package org.readout.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.text.SourceText;

/** {@code engagement | ...}. An empty list of places or occasions checks nothing. */
record ExpectedEngagement(
    List<EngagementForm> forms,
    List<Reality> realities,
    List<ExpectedDate> dates,
    List<ExpectedActor> parties,
    List<String> places,
    List<String> occasions,
    Optional<Boolean> main,
    Optional<String> evidence)
    implements ExpectedClaim {
  /** Reads the parts of a line, the first of which is the word {@code engagement}. */
  static ExpectedEngagement read(GoldenLine line, List<String> parts) {
    if (parts.size() < 5) {
      throw line.wrong(
          "an engagement has a form, a reality, a date and parties",
          "Write: engagement | meeting | occurred | 2023-03-21 | CHN Xi Jinping; RUS");
    }
    List<String> places = List.of();
    List<String> occasions = List.of();
    Optional<Boolean> main = Optional.empty();
    Optional<String> evidence = Optional.empty();
    for (String part : parts.subList(5, parts.size())) {
      if (part.startsWith("place:")) {
        places = line.names(part);
      } else if (part.startsWith("occasion:")) {
        occasions = line.names(part);
      } else if (part.equals("main") || part.equals("side")) {
        main = Optional.of(part.equals("main"));
      } else if (part.startsWith("\"")) {
        evidence = Optional.of(line.unquoted(part));
      } else if (!part.equals("?")) {
        throw line.wrong(
            "'" + part + "' is no part of an engagement",
            "Known are place:, occasion:, main, side and words in double quotes");
      }
    }
    return new ExpectedEngagement(
        line.each(parts.get(1), word -> line.constant(EngagementForm.class, word)),
        line.each(parts.get(2), word -> line.constant(Reality.class, word)),
        line.each(parts.get(3), line::date),
        line.actors(parts.get(4)),
        places,
        occasions,
        main,
        evidence);
  }

  @Override
  public Layer layer() {
    return Layer.ENGAGEMENT;
  }

  @Override
  public List<String> differences(Claim claim, SourceText text) {
    if (!(claim.content() instanceof Engagement actual)) {
      return List.of("not an engagement");
    }
    List<String> differences = new ArrayList<>();
    if (!forms.contains(actual.form())) {
      differences.add("form is " + actual.form());
    }
    if (!realities.contains(claim.reality())) {
      differences.add("reality is " + claim.reality());
    }
    if (dates.stream().noneMatch(date -> date.fits(actual.when()))) {
      differences.add("date is " + ExpectedDate.written(actual.when()));
    }
    if (!partiesFit(actual.parties())) {
      differences.add(
          "parties are " + actual.parties().stream().map(ExpectedActor::written).toList());
    }
    Optional<String> place = actual.place().map(PlaceName::name);
    if (!ExpectedClaim.named(places, place)) {
      differences.add("place is " + place.orElse("-"));
    }
    Optional<String> occasion = actual.occasion().map(name -> name.name());
    if (!ExpectedClaim.named(occasions, occasion)) {
      differences.add("occasion is " + occasion.orElse("-"));
    }
    if (main.isPresent() && main.get() != actual.main()) {
      differences.add(actual.main() ? "it is main" : "it is not main");
    }
    differences.addAll(ExpectedClaim.missingWords(evidence, claim));
    return differences;
  }

  /**
   * Every party that came out is one of those expected. Of those expected, only people who may be
   * unnamed can be missing, and then their state takes part.
   */
  private boolean partiesFit(List<Party> actual) {
    List<ExpectedActor> wanted =
        parties.stream().sorted(Comparator.comparing(ExpectedActor::mayBeUnnamed)).toList();
    int[] partners =
        Pairing.of(wanted.size(), actual.size(), (i, j) -> wanted.get(i).fits(actual.get(j)));
    for (int i = 0; i < partners.length; i++) {
      ExpectedActor missing = wanted.get(i);
      if (partners[i] < 0
          && !(missing.mayBeUnnamed() && actual.stream().anyMatch(missing::isOfTheSameState))) {
        return false;
      }
    }
    return Arrays.stream(partners).filter(j -> j >= 0).count() == actual.size();
  }

  @Override
  public List<String> words() {
    return evidence.stream().toList();
  }

  /** The line that expects exactly {@code engagement}. */
  static String written(Engagement engagement, Claim claim) {
    return String.join(
        " | ",
        Layer.ENGAGEMENT.word(),
        GoldenLine.written(engagement.form()),
        GoldenLine.written(claim.reality()),
        ExpectedDate.written(engagement.when()),
        engagement.parties().stream().map(ExpectedActor::written).collect(Collectors.joining("; ")),
        "place: " + engagement.place().map(place -> place.name()).orElse("-"),
        "occasion: " + engagement.occasion().map(occasion -> occasion.name()).orElse("-"),
        engagement.main() ? "main" : "side",
        GoldenLine.evidence(claim));
  }
}
