package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Reality;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RealityRule;

/** Decides how real the words make an engagement: by rule, else by tense. */
final class Realities {

  private static final Set<String> ADJUNCT =
      Set.of("during", "in", "after", "before", "following", "since", "amid", "from", "ahead");

  /** Verbs whose infinitive has come about: "began to meet". */
  private static final Set<String> REALISED_BY =
      Set.of("begin", "start", "continue", "manage", "happen", "come", "proceed", "get", "resume");

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
    Optional<Token> verb =
        isAdjunct(sentence, word) ? Optional.empty() : Clauses.verb(sentence, word);
    for (RealityRule rule : rules) {
      if (rule.holds(sentence, word, verb)) {
        return new Decision(rule.reality(), rule.id());
      }
    }
    return new Decision(byTense(sentence, verb), "tense");
  }

  /** "could meet Kim during his trip": what could be is the meeting and not the trip. */
  private static boolean isAdjunct(Sentence sentence, Token word) {
    return word.relation().equals("pobj")
        && sentence
            .governor(word)
            .map(preposition -> ADJUNCT.contains(preposition.lemma()))
            .orElse(false);
  }

  /**
   * "preparations are under way for Trump to attend": an infinitive tells of no more than an aim.
   */
  static boolean isUnrealised(Sentence sentence, Token verb) {
    boolean infinitive =
        verb.tag().equals("VB")
            && sentence.children(verb.index(), "aux").stream()
                .anyMatch(aux -> aux.tag().equals("TO"));
    boolean begun =
        verb.relation().equals("xcomp")
            && sentence
                .governor(verb)
                .map(governor -> REALISED_BY.contains(governor.lemma()))
                .orElse(false);
    return infinitive && !begun;
  }

  static Reality byTense(Sentence sentence, Optional<Token> verb) {
    if (verb.isEmpty()) {
      return Reality.OCCURRED;
    }
    Token at = verb.get();
    if (isUnrealised(sentence, at)) {
      return Reality.PROPOSED;
    }
    if (at.tag().equals("VBG")
        && sentence.children(at.index(), "aux").stream().anyMatch(aux -> aux.lemma().equals("be"))
        && sentence.children(at.index(), "aux").stream()
            .noneMatch(aux -> aux.tag().equals("VBD"))) {
      return Reality.ONGOING;
    }
    return Reality.OCCURRED;
  }
}
