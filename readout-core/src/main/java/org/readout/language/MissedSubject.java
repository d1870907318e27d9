package org.readout.language;

import java.util.Set;

/**
 * Undoes a misreading of the parser's: in "In a bid to ease tensions between the two powers, China
 * and the United States have expressed ..." it takes the subject for an apposition to "powers", and
 * leaves the verb without one. Where that happens, the apposition that stands right before the verb
 * and behind a comma is made its subject.
 */
final class MissedSubject {

  private static final int ROOT = 0;
  private static final Set<String> BEFORE_VERB = Set.of("aux", "neg", "advmod", "auxpass");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

  private MissedSubject() {}

  /** Mends a parsed sentence, if it has the mark of this misreading. */
  static void repair(SentenceDraft draft) {
    int verb = draft.root();
    if (verb < 0 || !draft.tags[verb].startsWith("V") || has(draft, verb, SUBJECTS)) {
      return;
    }
    int first = firstOfGroup(draft, verb);
    // "For a short time, Smith, met": a longer name was put as one word, and its comma is left.
    int last = first > 2 && draft.modelForm(first - 1).equals(",") ? first - 2 : first - 1;
    int subject = FINITE.contains(draft.tags[first]) ? apposition(draft, last) : -1;
    if (subject < 0 || !isBelow(draft, draft.heads[subject], verb)) {
      return;
    }
    draft.heads[subject] = verb;
    draft.relations[subject] = has(draft, verb, Set.of("auxpass")) ? "nsubjpass" : "nsubj";
  }

  private static boolean has(SentenceDraft draft, int verb, Set<String> relations) {
    for (int word = 1; word < draft.size; word++) {
      if (draft.heads[word] == verb && relations.contains(draft.relations[word])) {
        return true;
      }
    }
    return false;
  }

  /** The first word of "have since expressed". */
  private static int firstOfGroup(SentenceDraft draft, int verb) {
    int first = verb;
    while (first > 1
        && draft.heads[first - 1] == verb
        && BEFORE_VERB.contains(draft.relations[first - 1])) {
      first--;
    }
    return first;
  }

  /** The head of the apposition that ends with this word and begins behind a comma; or -1. */
  private static int apposition(SentenceDraft draft, int last) {
    int head = last;
    for (int steps = 0; steps < draft.size && head > ROOT; steps++) {
      if (draft.relations[head].equals("appos")) {
        int start = head;
        while (start > 1 && isBelow(draft, start - 1, head)) {
          start--;
        }
        return start > 1 && draft.modelForm(start - 1).equals(",") ? head : -1;
      }
      head = draft.heads[head];
    }
    return -1;
  }

  private static boolean isBelow(SentenceDraft draft, int low, int top) {
    int at = low;
    for (int steps = 0; steps < draft.size && at > ROOT; steps++) {
      if (at == top) {
        return true;
      }
      at = draft.heads[at];
    }
    return false;
  }
}
