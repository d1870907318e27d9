package org.readout.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Surface forms by the hash of their folded words, together with every beginning of them that ends
 * where a word ends. It is filled in a single pass without sorting, which an Aho-Corasick automaton
 * is not: that counts, because the table is filled each time the program starts.
 */
final class PhraseTable {

  private static final int BEGINNING_ONLY = -1;
  private static final int ABSENT = -2;

  /**
   * A surface form.
   *
   * @param surface as the data file has it
   * @param rule how its case binds
   * @param kind what kind of thing it names
   * @param candidate what it means; empty for words that mean nothing here and only hide others
   * @param context the state that the text must name otherwise
   */
  record Form(
      String surface,
      CaseRule rule,
      Kind kind,
      Optional<Candidate> candidate,
      Optional<String> context) {

    boolean accepts(String text, int start, int end) {
      return rule.accepts(text, start, end, surface, kind);
    }

    boolean isIssue() {
      return kind == Kind.ISSUE;
    }
  }

  private long[] hashes = new long[1 << 17];
  private int[] heads = new int[1 << 17];
  private int used;
  private final List<Form> forms = new ArrayList<>(1 << 16);
  private int[] next = new int[1 << 16];

  PhraseTable() {
    Arrays.fill(heads, ABSENT);
  }

  void add(Form form) {
    String surface = form.surface();
    long[] last = {0, 0};
    SurfaceScanner.scan(
        surface,
        0,
        (hash, end) -> {
          claim(hash);
          last[0] = hash;
          last[1] = end;
          return true;
        });
    if (last[1] == 0) {
      throw new IllegalArgumentException(
          "\"" + surface + "\" has no letter or digit to begin with");
    }
    int slot = claim(last[0]);
    int index = forms.size();
    forms.add(form);
    if (index == next.length) {
      next = Arrays.copyOf(next, index * 2);
    }
    next[index] = BEGINNING_ONLY;
    int before = heads[slot];
    if (before < 0) {
      heads[slot] = index;
      return;
    }
    while (next[before] >= 0) {
      before = next[before];
    }
    next[before] = index;
  }

  int size() {
    return forms.size();
  }

  /** The place of {@code hash} in the table, negative when no form begins so. */
  int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = place(hash, mask);
    while (heads[slot] != ABSENT) {
      if (hashes[slot] == hash) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** A form that ends here; negative when there are only longer ones. */
  int firstForm(int slot) {
    return heads[slot];
  }

  /** The next form with the same words; negative after the last. */
  int nextForm(int form) {
    return next[form];
  }

  Form form(int index) {
    return forms.get(index);
  }

  private int claim(long hash) {
    if (used * 2 > hashes.length) {
      grow();
    }
    int mask = hashes.length - 1;
    int slot = place(hash, mask);
    while (heads[slot] != ABSENT) {
      if (hashes[slot] == hash) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    heads[slot] = BEGINNING_ONLY;
    used++;
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldHeads = heads;
    hashes = new long[oldHashes.length * 2];
    heads = new int[hashes.length];
    Arrays.fill(heads, ABSENT);
    int mask = hashes.length - 1;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHeads[i] != ABSENT) {
        int slot = place(oldHashes[i], mask);
        while (heads[slot] != ABSENT) {
          slot = (slot + 1) & mask;
        }
        hashes[slot] = oldHashes[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  private static int place(long hash, int mask) {
    return (int) (hash ^ (hash >>> 32)) & mask;
  }
}
