package org.readout.extract;

import java.util.List;
import java.util.Optional;
import org.readout.claim.Reality;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RealityRule;

/** Decides how real the words make an engagement: by rule, else by tense. */
final class Realities {

  private final List<RealityRule> rules;

  Realities(List<RealityRule> rules) {
    this.rules = rules;
  }

  /**
   * A decision and the rule that made it.
   *
   * @param rule id of the rule; "tense" when none held
   */
  record Decision(Reality reality, String rule) {}

  Decision decide(Sentence sentence, Token word) {
    Optional<Token> verb = Clauses.verb(sentence, word);
    for (RealityRule rule : rules) {
      if (rule.holds(sentence, word, verb)) {
        return new Decision(rule.reality(), rule.id());
      }
    }
    return new Decision(byTense(sentence, verb), "tense");
  }

  private static Reality byTense(Sentence sentence, Optional<Token> verb) {
    if (verb.isEmpty()) {
      return Reality.OCCURRED;
    }
    Token at = verb.get();
    if (at.tag().equals("VBG")
        && sentence.children(at.index(), "aux").stream().anyMatch(aux -> aux.lemma().equals("be"))
        && sentence.children(at.index(), "aux").stream()
            .noneMatch(aux -> aux.tag().equals("VBD"))) {
      return Reality.ONGOING;
    }
    return Reality.OCCURRED;
  }
}
