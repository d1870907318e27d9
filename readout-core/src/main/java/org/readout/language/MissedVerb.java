package org.readout.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * Undoes a misreading of the tagger's: in "The two leaders consulted on aid." it takes the verb for
 * a participle, as in "the leaders consulted by Rome", and leaves the sentence without a verb.
 * Where that happens, the participle is read as the past tense, and the new parse is kept if the
 * verb then carries the sentence.
 */
final class MissedVerb {

  private static final String PARTICIPLE = "VBN";
  private static final String PAST = "VBD";
  private static final int ROOT = 0;

  private MissedVerb() {}

  /** Reads a parsed sentence again, if it has the mark of this misreading. */
  static void repair(SentenceDraft draft, DependencyParser parser) {
    int subject = draft.root();
    int verb = find(draft, subject);
    if (verb < 0) {
      return;
    }
    int[] heads = draft.heads.clone();
    String[] relations = draft.relations.clone();
    draft.tags[verb] = PAST;
    parser.parse(draft);
    if (draft.heads[verb] != ROOT || draft.heads[subject] != verb) {
      draft.tags[verb] = PARTICIPLE;
      System.arraycopy(heads, 0, draft.heads, 0, heads.length);
      System.arraycopy(relations, 0, draft.relations, 0, relations.length);
    }
  }

  /** The participle, in a sentence that has a noun for its root and is no headline; or -1. */
  private static int find(SentenceDraft draft, int root) {
    boolean isNoun = root > 0 && draft.tags[root].startsWith("NN");
    if (!isNoun || !draft.modelForm(draft.size - 1).equals(".") || hasFiniteVerb(draft, root)) {
      return -1;
    }
    for (int word = root + 1; word < draft.size; word++) {
      if (draft.heads[word] == root
          && draft.relations[word].equals("acl")
          && draft.tags[word].equals(PARTICIPLE)
          && looksLikePast(draft.modelForm(word).toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    return -1;
  }

  /** Not so for "taken", "drawn", "gone" or "begun", which are participles alone. */
  private static boolean looksLikePast(String form) {
    return !form.endsWith("n") && !form.endsWith("ne");
  }

  /** Whether a verb right below the root could be that of a main clause. */
  private static boolean hasFiniteVerb(SentenceDraft draft, int root) {
    for (int word = 1; word < draft.size; word++) {
      boolean high = draft.heads[word] == ROOT || draft.heads[word] == root;
      boolean subordinate = draft.relations[word].equals("relcl");
      if (high && !subordinate && Arrays.asList("VBD", "VBZ", "VBP").contains(draft.tags[word])) {
        return true;
      }
    }
    return false;
  }
}
