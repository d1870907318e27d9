package org.readout.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * One rule: a word that sets it off, ways from that word to the parts it needs, and what it then
 * says.
 *
 * @param id unique among all rules
 * @param purpose what it is for, in plain English
 * @param place file and line, for messages
 * @param trigger the word that sets it off
 * @param slots for each part, ways to find it, in order of preference; all of them are followed
 * @param required the parts without which it says nothing
 * @param needs ways of which one must lead somewhere, when there are any
 * @param unless ways that must lead nowhere
 * @param yields what it says, by field
 * @param examples sentences in which it fires, with what it must find
 * @param counterexamples sentences in which it must not fire
 */
public record Rule(
    String id,
    String purpose,
    String place,
    Trigger trigger,
    Map<String, List<Path>> slots,
    Set<String> required,
    List<Path> needs,
    List<Path> unless,
    Map<String, String> yields,
    List<RuleExample> examples,
    List<RuleExample> counterexamples) {

  /** Copies the collections. */
  public Rule {
    slots = Map.copyOf(slots);
    required = Set.copyOf(required);
    needs = List.copyOf(needs);
    unless = List.copyOf(unless);
    yields = Map.copyOf(yields);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** Whether this word sets it off and stands where the rule needs it to. */
  public boolean fires(Sentence sentence, Token token) {
    return trigger.fires(sentence, token)
        && (needs.isEmpty() || needs.stream().anyMatch(path -> path.leads(sentence, token)))
        && unless.stream().noneMatch(path -> path.leads(sentence, token));
  }

  /** The value of a field it yields, or {@code otherwise}. */
  public String yielded(String field, String otherwise) {
    return yields.getOrDefault(field, otherwise);
  }
}
