package org.readout.rules;

import java.util.List;
import java.util.Map;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param sentence where
 * @param trigger the word that set it off
 * @param slots the words found for each part; parts not found are absent
 */
public record RuleMatch(
    Rule rule, Sentence sentence, Token trigger, Map<String, List<Token>> slots) {

  /** Copies the slots. */
  public RuleMatch {
    slots = Map.copyOf(slots);
  }

  /** The words found for a part; none when it was not found. */
  public List<Token> slot(String name) {
    return slots.getOrDefault(name, List.of());
  }
}
