package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.data.DataException;
import org.readout.source.BoilerplateRule.Example;
import org.readout.source.BoilerplateRule.Where;
import org.readout.text.SourceText;

/** Tries a rule on its examples. */
final class BoilerplateExample {

  private static final String LONG_PARAGRAPH = "Words of the story go on and on. ".repeat(20);

  private BoilerplateExample() {}

  /** What is wrong, where something is. */
  static Optional<String> failure(
      BoilerplateRule rule, BoilerplateRules alone, Example example, boolean isToBeMarked) {
    List<String> wanted = wanted(example.words(), isToBeMarked);
    String words = example.words().replace("{{", "").replace("}}", "");
    // The example stands where the rule looks.
    String text =
        rule.where() == Where.BOTTOM
            ? LONG_PARAGRAPH + "\n" + LONG_PARAGRAPH + "\n" + words
            : words + "\n" + LONG_PARAGRAPH + "\n" + LONG_PARAGRAPH;
    SourceText source = SourceText.of(text);
    List<String> found =
        new BoilerplateMarker(alone)
            .mark(source, List.of()).marks().stream()
                .filter(mark -> mark.reason().equals(rule.id()))
                .map(mark -> source.quote(mark.span()))
                .toList();
    if (found.equals(wanted)) {
      return Optional.empty();
    }
    String[] fileAndLine = example.place().split(":", 2);
    return Optional.of(
        DataException.at(
            fileAndLine[0],
            Integer.parseInt(fileAndLine[1]),
            "the rule \"" + rule.id() + "\" marks " + found + " here and should mark " + wanted,
            "change the phrases or the example"));
  }

  private static List<String> wanted(String words, boolean isToBeMarked) {
    if (!isToBeMarked) {
      return List.of();
    }
    List<String> wanted = new ArrayList<>();
    int open = words.indexOf("{{");
    while (open >= 0) {
      int close = words.indexOf("}}", open);
      wanted.add(words.substring(open + 2, close < 0 ? words.length() : close));
      open = close < 0 ? -1 : words.indexOf("{{", close);
    }
    return wanted.isEmpty() ? words.lines().toList() : wanted;
  }
}
