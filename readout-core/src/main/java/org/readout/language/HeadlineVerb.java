package org.readout.language;

import java.util.Arrays;
import java.util.Set;

/**
 * Undoes a misreading of the tagger's that headlines invite: in "Vietnam jails blogger" it takes
 * the verb for a noun in the plural, and leaves the line without a verb. Where that happens, the
 * word is read as a verb, and the new parse is kept if the verb then carries the line.
 */
final class HeadlineVerb {

  private static final String PLURAL = "NNS";
  private static final String PRESENT = "VBZ";
  private static final int ROOT = 0;

  /** A headline names who acts in a few words. */
  private static final int FARTHEST = 7;

  /** Words that headlines use as verbs, and that are nouns as well. */
  private static final Set<String> VERBS =
      Set.of(
          "arrests",
          "attacks",
          "backs",
          "bans",
          "blocks",
          "bombs",
          "boycotts",
          "calls",
          "claims",
          "cuts",
          "delays",
          "demands",
          "deports",
          "detains",
          "expels",
          "fines",
          "fires",
          "frees",
          "halts",
          "hits",
          "honours",
          "jails",
          "kills",
          "lifts",
          "names",
          "offers",
          "orders",
          "outlaws",
          "pardons",
          "pledges",
          "protests",
          "questions",
          "raids",
          "rebukes",
          "recalls",
          "releases",
          "returns",
          "sanctions",
          "seeks",
          "seizes",
          "shells",
          "slams",
          "slaps",
          "snubs",
          "storms",
          "strikes",
          "summons",
          "swaps",
          "tests",
          "threatens",
          "urges",
          "vetoes",
          "visits",
          "vows",
          "warns",
          "wounds");

  private HeadlineVerb() {}

  /** Reads a parsed sentence again, if it has the mark of this misreading. */
  static void repair(SentenceDraft draft, DependencyParser parser) {
    if (draft.size < 4 || hasVerb(draft) || endsAsSentence(draft)) {
      return;
    }
    for (int word = 2; word < Math.min(draft.size - 1, FARTHEST); word++) {
      if (draft.tags[word].equals(PLURAL)
          && VERBS.contains(draft.simplified[word])
          && draft.tags[word - 1].startsWith("NN")
          && readsAsVerb(draft, word, parser)) {
        return;
      }
    }
  }

  private static boolean readsAsVerb(SentenceDraft draft, int word, DependencyParser parser) {
    int[] heads = draft.heads.clone();
    String[] relations = draft.relations.clone();
    String lemma = draft.lemmas[word];
    draft.tags[word] = PRESENT;
    draft.lemmas[word] = singular(draft.simplified[word]);
    parser.parse(draft);
    if (draft.heads[word] == ROOT && has(draft, word, "nsubj") && has(draft, word, "dobj")) {
      return true;
    }
    draft.tags[word] = PLURAL;
    draft.lemmas[word] = lemma;
    System.arraycopy(heads, 0, draft.heads, 0, heads.length);
    System.arraycopy(relations, 0, draft.relations, 0, relations.length);
    return false;
  }

  private static String singular(String form) {
    return form.equals("vetoes") ? "veto" : form.substring(0, form.length() - 1);
  }

  private static boolean has(SentenceDraft draft, int verb, String relation) {
    for (int word = 1; word < draft.size; word++) {
      if (draft.heads[word] == verb && draft.relations[word].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(SentenceDraft draft) {
    return Arrays.stream(draft.tags)
        .anyMatch(tag -> Set.of("VBD", "VBP", "VBZ", "VBN", "MD").contains(tag));
  }

  private static boolean endsAsSentence(SentenceDraft draft) {
    return Set.of(".", "?", "!", ":").contains(draft.modelForm(draft.size - 1));
  }
}
