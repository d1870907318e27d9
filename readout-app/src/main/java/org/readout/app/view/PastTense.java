package org.readout.app.view;

import java.util.Map;
import java.util.Set;

/** The past tense of verbs of saying, given as lemmas: "stress" as "stressed". */
final class PastTense {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("be", "was"),
          Map.entry("bring", "brought"),
          Map.entry("forbid", "forbade"),
          Map.entry("foresee", "foresaw"),
          Map.entry("give", "gave"),
          Map.entry("have", "had"),
          Map.entry("hold", "held"),
          Map.entry("lay", "laid"),
          Map.entry("lead", "led"),
          Map.entry("make", "made"),
          Map.entry("put", "put"),
          Map.entry("read", "read"),
          Map.entry("say", "said"),
          Map.entry("see", "saw"),
          Map.entry("send", "sent"),
          Map.entry("set", "set"),
          Map.entry("speak", "spoke"),
          Map.entry("swear", "swore"),
          Map.entry("take", "took"),
          Map.entry("tell", "told"),
          Map.entry("think", "thought"),
          Map.entry("write", "wrote"));

  // Verbs of more than one syllable double their last letter only when the stress falls on it,
  // which
  // spelling does not show.
  private static final Set<String> DOUBLING =
      Set.of(
          "admit", "commit", "concur", "confer", "plan", "quip", "rebut", "refer", "stop",
          "submit");

  private PastTense() {}

  /** The past tense of {@code lemma}; of "call for" only the verb changes. */
  static String of(String lemma) {
    int space = lemma.indexOf(' ');
    if (space > 0) {
      return of(lemma.substring(0, space)) + lemma.substring(space);
    }
    String irregular = IRREGULAR.get(lemma);
    if (irregular != null) {
      return irregular;
    }
    if (DOUBLING.contains(lemma)) {
      return lemma + lemma.charAt(lemma.length() - 1) + "ed";
    }
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    int length = lemma.length();
    if (length > 1 && lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(length - 2)) < 0) {
      return lemma.substring(0, length - 1) + "ied";
    }
    return lemma + "ed";
  }
}
