package org.readout.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Rules of one kind, ready to be tried on sentences. Immutable and safe for several threads. */
public final class RuleSet {

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byLemma;

  /** The rules, in the order in which they are to be tried. */
  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.byLemma = new HashMap<>();
    for (Rule rule : rules) {
      for (String lemma : rule.trigger().lemmas()) {
        byLemma.computeIfAbsent(lemma, unseen -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** All rules, in order. */
  public List<Rule> rules() {
    return rules;
  }

  /** Whether a word of this sentence can set a rule off, as far as lemmas and tags tell. */
  public boolean isSetOffBy(Sentence tagged) {
    return tagged.tokens().stream()
        .anyMatch(
            token ->
                setOffBy(token).stream().anyMatch(rule -> rule.trigger().mayFire(tagged, token)));
  }

  /** The rules that this word can set off, in rule order. */
  public List<Rule> setOffBy(Token token) {
    return byLemma.getOrDefault(token.lemma(), List.of());
  }

  /**
   * Every rule that fires in a parsed sentence, by position of the word that set it off, then in
   * rule order.
   */
  public List<RuleMatch> match(Sentence sentence) {
    List<RuleMatch> matches = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Rule rule : byLemma.getOrDefault(token.lemma(), List.of())) {
        if (rule.fires(sentence, token)) {
          Map<String, List<Token>> slots = bind(rule, sentence, token);
          if (slots.keySet().containsAll(rule.required())) {
            matches.add(new RuleMatch(rule, sentence, token, slots));
          }
        }
      }
    }
    return matches;
  }

  private static Map<String, List<Token>> bind(Rule rule, Sentence sentence, Token trigger) {
    Map<String, List<Token>> slots = new LinkedHashMap<>();
    rule.slots()
        .forEach(
            (name, paths) -> {
              Set<Token> found = new LinkedHashSet<>();
              for (Path path : paths) {
                found.addAll(path.follow(sentence, trigger));
              }
              found.remove(trigger);
              if (!found.isEmpty()) {
                slots.put(name, List.copyOf(found));
              }
            });
    return slots;
  }
}
