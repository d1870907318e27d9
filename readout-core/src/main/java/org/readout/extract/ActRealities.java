package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Reality;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RealityRule;

/** Decides how real the words make an act: by rule, else by tense. */
final class ActRealities {

  /** The rule that is named when an act is told only as what another is meant for. */
  static final String PURPOSE = "purpose";

  /** The rule of what is done by saying it: "called to congratulate" is a call and praise. */
  static final String PERFORMED = "act-performed";

  /** The rule of what is announced for a case: PLOVER codes it as it codes other announcements. */
  static final String ON_CONDITION = "act-on-condition";

  /** Relations of an infinitive that tells what something is for. */
  private static final Set<String> FOR = Set.of("advcl", "acl", "relcl", "oprd", "pcomp");

  private final List<RealityRule> rules;

  ActRealities(List<RealityRule> rules) {
    this.rules = List.copyOf(rules);
  }

  Realities.Decision decide(Sentence sentence, Token word) {
    Optional<Token> verb = Clauses.verb(sentence, word);
    for (RealityRule rule : rules) {
      if (rule.holds(sentence, word, verb)) {
        return new Realities.Decision(rule.reality(), rule.id());
      }
    }
    if (verb.isPresent() && Realities.isUnrealised(sentence, verb.get())) {
      String why = FOR.contains(verb.get().relation()) ? PURPOSE : "infinitive";
      return new Realities.Decision(Reality.PROPOSED, why);
    }
    return new Realities.Decision(Realities.byTense(sentence, verb), "tense");
  }
}
