package org.readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.claim.ActType;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.data.DataException;
import org.readout.rules.Rule;
import org.readout.rules.RuleLoader;
import org.readout.rules.RuleSet;
import org.readout.rules.Trigger;
import org.readout.rules.WordLists;

/** Reads the rules of acts, one file for each type, and puts them in the order of trial. */
final class ActRules {

  private static final Set<String> SLOTS = Set.of("actor", "recipient", "partner", "deed");
  private static final Set<String> YIELDS =
      Set.of(
          "type",
          "mode",
          "context",
          "mutual",
          "complement",
          "by",
          "undertaking",
          "standing",
          "reality");

  /** Fields of which the words to choose from are those of the record. */
  private static final Map<String, Set<String>> CHOICES =
      Map.of(
          "reality", words(Reality.values()),
          "undertaking", words(Undertaking.Form.values()),
          "standing", words(Undertaking.Standing.values()));

  private ActRules() {}

  /** The file of a type, below {@code data/}. */
  static String file(ActType type) {
    return "rules/acts/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
  }

  /**
   * All rules: those that ask for more come first, then in the order of the types.
   *
   * @throws DataException when an id stands twice or a rule yields what its file is not for
   */
  static RuleSet load(WordLists lists, UnaryOperator<String> files) {
    RuleLoader loader = new RuleLoader(lists, SLOTS, YIELDS);
    List<Rule> rules = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    for (ActType type : ActType.values()) {
      for (Rule rule : loader.load(file(type), files.apply(file(type)))) {
        String before = places.putIfAbsent(rule.id(), rule.place());
        if (before != null) {
          throw new DataException(
              List.of(
                  rule.place()
                      + ": the id "
                      + rule.id()
                      + " stands at "
                      + before
                      + " too; change one of them"));
        }
        if (!rule.yielded("type", "").equals(type.name())) {
          throw new DataException(
              List.of(
                  "%s: rule %s yields type %s in the file of %s; write type: %s or move it"
                      .formatted(
                          rule.place(),
                          rule.id(),
                          rule.yielded("type", "none"),
                          type,
                          type.name())));
        }
        CHOICES.forEach((field, choices) -> check(rule, field, choices));
        rules.add(rule);
      }
    }
    rules.sort(Comparator.comparingInt(ActRules::conditions).reversed());
    return new RuleSet(rules);
  }

  /** Complains when a rule yields in a field what is none of the choices. */
  static void check(Rule rule, String field, Set<String> choices) {
    Optional.ofNullable(rule.yields().get(field))
        .filter(word -> !choices.contains(word))
        .ifPresent(
            word -> {
              throw new DataException(
                  List.of(
                      "%s: rule %s yields %s %s; write one of %s, or leave it out"
                          .formatted(
                              rule.place(), rule.id(), field, word, new TreeSet<>(choices))));
            });
  }

  private static Set<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int conditions(Rule rule) {
    Trigger trigger = rule.trigger();
    return (trigger.modifiers().isEmpty() ? 0 : 1)
        + (trigger.particles().isEmpty() ? 0 : 1)
        + (rule.needs().isEmpty() ? 0 : 1);
  }
}
