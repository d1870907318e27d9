package org.readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Occasion;
import org.readout.rules.Rule;
import org.readout.rules.RuleLoader;
import org.readout.rules.RuleSet;
import org.readout.rules.WordLists;

/** Reads the rules of channels and of occasions, and checks the words they yield. */
final class ChannelRules {

  /** How a line stands, by what the words say of the word that set the rule off. */
  private static final Set<String> STANDINGS =
      Set.of("status", "planned", "agreed", "wanted", "refused", "negated");

  private static final RuleWords CHANNELS =
      new RuleWords(
          Set.of("line", "party", "counterpart", "sign"),
          Stream.concat(STANDINGS.stream(), Stream.of("line", "kind", "tense"))
              .collect(Collectors.toUnmodifiableSet()),
          Stream.concat(
                  STANDINGS.stream()
                      .map(field -> Map.entry(field, words(ChannelNotice.Status.values()))),
                  Stream.of(
                      Map.entry("kind", Set.of("one-sided", "told")),
                      Map.entry("tense", Set.of("present"))))
              .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));

  private static final RuleWords OCCASIONS =
      new RuleWords(
          Set.of("event", "participant", "sign"),
          Set.of("kind", "time", "named", "coming", "of", "name"),
          Map.of(
              "kind", words(Occasion.Kind.values()),
              "time", Set.of("until"),
              "named", Set.of("yes", "series", "body"),
              "coming", Set.of("yes", "planned")));

  /** The parts and fields of one kind of rule, and what may stand in those with a choice. */
  private record RuleWords(
      Set<String> slots, Set<String> yields, Map<String, Set<String>> choices) {}

  private ChannelRules() {}

  /** The rules of channels. */
  static RuleSet channels(WordLists lists, String file, String content) {
    return load(CHANNELS, lists, file, content);
  }

  /** The rules of occasions. */
  static RuleSet occasions(WordLists lists, String file, String content) {
    return load(OCCASIONS, lists, file, content);
  }

  private static RuleSet load(RuleWords words, WordLists lists, String file, String content) {
    List<Rule> rules = new RuleLoader(lists, words.slots(), words.yields()).load(file, content);
    for (Rule rule : rules) {
      words.choices().forEach((field, choices) -> ActRules.check(rule, field, choices));
    }
    return new RuleSet(rules);
  }

  private static Set<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toUnmodifiableSet());
  }
}
