package org.readout.language;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import org.readout.text.Span;

/**
 * Knows which words of one sentence are part of a proper name, whatever they look like: {@code
 * Cleverly} in {@code James Cleverly}, {@code May} in {@code Theresa May}. The tagger asks after it
 * has made up its mind.
 */
final class ProperNames {

  static final String TAG = "NNP";

  /** Tags that a word inside a known name keeps: names, and the small words between them. */
  private static final Set<String> KEPT =
      Set.of(
          "NNP", "NNPS", "IN", "DT", "CC", "TO", "POS", "CD", "HYPH", "AFX", ".", ",", ":", "``",
          "''", "-LRB-", "-RRB-", "SYM", "NFP", "$", "LS", "ADD");

  /**
   * Tags that a capitalised word right after a proper noun hardly ever has in running text:
   * adverbs, modals, interjections and verbs. (Adjectives it may have: {@code North Korean}.)
   */
  private static final Set<String> UNLIKELY_AFTER_NAME =
      Set.of("RB", "RBR", "RBS", "MD", "UH", "VB", "VBP", "VBZ", "VBD", "VBG", "VBN", "PRP");

  private static final Set<String> FINAL_MARKS = Set.of(".", "?", "!", "\"", "...");

  private final SentenceDraft draft;
  private final BitSet known;
  private final boolean runningText;

  private ProperNames(SentenceDraft draft, BitSet known, boolean runningText) {
    this.draft = draft;
    this.known = known;
    this.runningText = runningText;
  }

  /** No correction at all: the models alone decide. */
  static ProperNames none(SentenceDraft draft) {
    return new ProperNames(draft, new BitSet(), false);
  }

  /** The words in the given spans, and those that follow a name in running text. */
  static ProperNames in(SentenceDraft draft, Collection<Span> spans) {
    BitSet known = new BitSet(draft.size);
    for (Span span : spans) {
      for (int word = 1; word < draft.size; word++) {
        if (span.contains(draft.span(word)) && isCapitalised(draft.modelForm(word))) {
          known.set(word);
        }
      }
    }
    return new ProperNames(draft, known, isRunningText(draft));
  }

  /** The tag of a word, all words before it being tagged. */
  String tag(int word, String proposed) {
    if (known.get(word)) {
      return KEPT.contains(proposed) ? proposed : TAG;
    }
    boolean followsName =
        runningText
            && draft.tags[word - 1].equals(TAG)
            && isCapitalised(draft.modelForm(word - 1))
            && isNameLike(draft.modelForm(word));
    return followsName && UNLIKELY_AFTER_NAME.contains(proposed) ? TAG : proposed;
  }

  private static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  /** A capital and then small letters: no initialism, no shouting. */
  private static boolean isNameLike(String form) {
    return form.length() > 1 && isCapitalised(form) && Character.isLowerCase(form.charAt(1));
  }

  /** Whether it ends like a sentence, or most words begin with a small letter: no headline. */
  private static boolean isRunningText(SentenceDraft draft) {
    if (FINAL_MARKS.contains(draft.modelForm(draft.size - 1))) {
      return true;
    }
    int small = 0;
    int capital = 0;
    for (int word = 1; word < draft.size; word++) {
      char first = draft.modelForm(word).charAt(0);
      if (Character.isLowerCase(first)) {
        small++;
      } else if (Character.isUpperCase(first)) {
        capital++;
      }
    }
    return small > capital;
  }
}
