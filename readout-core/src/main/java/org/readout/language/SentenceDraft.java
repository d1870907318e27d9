package org.readout.language;

import java.util.Arrays;
import java.util.List;
import org.readout.text.Span;

/**
 * A sentence while it is being read. Word 0 is the artificial root, as in the models; the words
 * proper are 1 to {@code size - 1}. Belongs to one thread.
 */
final class SentenceDraft {

  /** What stands for every property of the artificial root. */
  static final String ROOT = "@#r$%";

  private static final String NOT_YET = "";

  /** A word as it was cut out: where it stands, and how the models know it. */
  record Word(Span span, String modelForm) {}

  final int size;
  final List<Word> words;
  final WordFeatures features;
  final String[] simplified;
  final String[] tags;
  final String[] lemmas;
  final int[] heads;
  final String[] relations;

  SentenceDraft(List<Word> words) {
    this.words = words;
    size = words.size() + 1;
    features = new WordFeatures(size);
    simplified = blank();
    tags = blank();
    lemmas = blank();
    relations = blank();
    heads = new int[size];
    Arrays.fill(heads, -1);
    tags[0] = ROOT;
    lemmas[0] = ROOT;
  }

  private String[] blank() {
    String[] values = new String[size];
    Arrays.fill(values, NOT_YET);
    return values;
  }

  /** The word's form as the models know it. */
  String modelForm(int word) {
    return words.get(word - 1).modelForm();
  }

  Span span(int word) {
    return words.get(word - 1).span();
  }

  /** The first word that hangs on the artificial root, or -1. */
  int root() {
    for (int word = 1; word < size; word++) {
      if (heads[word] == 0) {
        return word;
      }
    }
    return -1;
  }
}
