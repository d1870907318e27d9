package org.readout.rules;

/**
 * A sentence that a rule must or must not fire on.
 *
 * @param text the sentence
 * @param finds for an example, what must be found in it, in the words the rule file's head
 *     explains; empty for a counterexample
 * @param place file and line, for messages
 */
public record RuleExample(String text, String finds, String place) {}
