package org.readout.rules;

import java.util.Set;
import org.readout.data.YamlEntry;

/**
 * A sentence that a rule must or must not fire on.
 *
 * @param text the sentence
 * @param finds for an example, what must be found in it, in the words the rule file's head
 *     explains; empty for a counterexample
 * @param place file and line, for messages
 */
public record RuleExample(String text, String finds, String place) {

  private static final Set<String> FIELDS = Set.of("text", "finds");

  /** Reads an example of a rule file: {@code {text: ..., finds: ...}}. */
  static RuleExample read(YamlEntry item) {
    item.fields(FIELDS);
    return new RuleExample(
        item.field("text").text(), item.field("finds").text(), item.file() + ":" + item.line());
  }
}
