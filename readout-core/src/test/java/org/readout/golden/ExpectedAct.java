package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.text.SourceText;

/**
 * {@code act | ...}. An empty list checks nothing, and so does no word.
 *
 * @param sides alternatives
 * @param mutual whether it is to be mutual; empty where both will do
 * @param word words that hold the one which names the act
 */
record ExpectedAct(
    List<ActType> types,
    List<Reality> realities,
    List<ExpectedSides> sides,
    Optional<Boolean> mutual,
    List<String> modes,
    List<String> contexts,
    List<ExpectedDate> dates,
    List<String> places,
    Optional<String> word,
    Optional<String> evidence)
    implements ExpectedClaim {

  /** Reads the parts of a line, the first of which is the word {@code act}. */
  static ExpectedAct read(GoldenLine line, List<String> parts) {
    if (parts.size() < 4) {
      throw line.wrong(
          "an act has a type, a reality and sides",
          "Write: act | ACCUSE | occurred | CHN > USA | mode: disapprove | \"...\"");
    }
    Optional<Boolean> mutual = Optional.of(false);
    List<String> modes = List.of();
    List<String> contexts = List.of();
    List<ExpectedDate> dates = List.of();
    List<String> places = List.of();
    Optional<String> word = Optional.empty();
    Optional<String> evidence = Optional.empty();
    for (String part : parts.subList(4, parts.size())) {
      if (part.equals("mutual")) {
        mutual = Optional.of(true);
      } else if (part.equals("?")) {
        mutual = Optional.empty();
      } else if (part.startsWith("mode:")) {
        modes = line.each(GoldenLine.value(part), Function.identity());
      } else if (part.startsWith("context:")) {
        contexts = line.each(GoldenLine.value(part), Function.identity());
      } else if (part.startsWith("when:")) {
        dates = line.each(GoldenLine.value(part), line::date);
      } else if (part.startsWith("place:")) {
        places = line.names(part);
      } else if (part.startsWith("word:")) {
        word = Optional.of(line.unquoted(GoldenLine.value(part)));
      } else if (part.startsWith("\"")) {
        evidence = Optional.of(line.unquoted(part));
      } else {
        throw line.wrong(
            "'" + part + "' is no part of an act",
            "Known are mutual, mode:, context:, when:, place:, word: and words in double quotes");
      }
    }
    return new ExpectedAct(
        line.each(parts.get(1), line::type),
        line.each(parts.get(2), word2 -> line.constant(Reality.class, word2)),
        line.each(parts.get(3), line::sides),
        mutual,
        modes,
        contexts,
        dates,
        places,
        word,
        evidence);
  }

  @Override
  public Layer layer() {
    return Layer.ACT;
  }

  @Override
  public List<String> differences(Claim claim, SourceText text) {
    if (!(claim.content() instanceof Act actual)) {
      return List.of("not an act");
    }
    List<String> differences = new ArrayList<>();
    if (!types.contains(actual.type())) {
      differences.add("type is " + actual.type());
    }
    if (!realities.contains(claim.reality())) {
      differences.add("reality is " + claim.reality());
    }
    if (sides.stream().noneMatch(side -> side.fit(actual.actors(), actual.recipients()))) {
      differences.add("sides are " + ExpectedSides.written(actual.actors(), actual.recipients()));
    }
    if (mutual.isPresent() && mutual.get() != actual.mutual()) {
      differences.add(actual.mutual() ? "it is mutual" : "it is not mutual");
    }
    if (!oneOf(modes, actual.modes())) {
      differences.add("mode is " + written(actual.modes()));
    }
    if (!oneOf(contexts, actual.contexts())) {
      differences.add("context is " + written(actual.contexts()));
    }
    if (!dates.isEmpty() && dates.stream().noneMatch(date -> date.fits(actual.when()))) {
      differences.add("date is " + ExpectedDate.written(actual.when()));
    }
    Optional<String> place = actual.place().map(PlaceName::name);
    if (!ExpectedClaim.named(places, place)) {
      differences.add("place is " + place.orElse("-"));
    }
    String trigger = text.quote(actual.trigger());
    if (word.isPresent() && !Levelled.contains(word.get(), trigger)) {
      differences.add("word is " + trigger);
    }
    differences.addAll(ExpectedClaim.missingWords(evidence, claim));
    return differences;
  }

  private static boolean oneOf(List<String> wanted, List<String> actual) {
    return wanted.isEmpty()
        || wanted.contains("?")
        || (actual.isEmpty() ? wanted.contains("-") : actual.stream().anyMatch(wanted::contains));
  }

  private static String written(List<String> words) {
    return words.isEmpty() ? "-" : String.join("/", words);
  }

  @Override
  public List<String> words() {
    return Stream.concat(evidence.stream(), word.stream()).toList();
  }

  /** The line that expects exactly {@code act}. */
  static String written(Act act, Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(Layer.ACT.word());
    parts.add(act.type().name());
    parts.add(GoldenLine.written(claim.reality()));
    parts.add(ExpectedSides.written(act.actors(), act.recipients()));
    if (act.mutual()) {
      parts.add("mutual");
    }
    if (!act.modes().isEmpty()) {
      parts.add("mode: " + written(act.modes()));
    }
    if (!act.contexts().isEmpty()) {
      parts.add("context: " + written(act.contexts()));
    }
    parts.add(GoldenLine.evidence(claim));
    return String.join(" | ", parts);
  }
}
