package org.readout.language;

import org.readout.text.Span;

/**
 * One word, number or punctuation mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the text that was given; never empty
 * @param form the words at the span, with curly quotes, dashes and odd spaces made plain one for
 *     one, so that {@code form.length() == span.length()}
 * @param lemma the dictionary form in lower case, such as {@code meet} for {@code met}
 * @param tag the part of speech in the Penn Treebank's terms, such as {@code VBD}
 * @param head index of the governor in the same sentence, or -1 for the root and where there is no
 *     parse
 * @param relation the relation to the governor in ClearNLP's terms, such as {@code nsubj}; {@code
 *     root} for the root, empty where there is no parse
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  /** Whether the tag is this one or a finer one: {@code hasTag("VB")} holds for {@code VBD}. */
  public boolean hasTag(String prefix) {
    return tag.startsWith(prefix);
  }

  /** Whether this is part of a proper name, as far as the tag tells. */
  public boolean isProperNoun() {
    return hasTag("NNP");
  }

  /** Whether this is a verb, as far as the tag tells. */
  public boolean isVerb() {
    return hasTag("VB");
  }

  /** Whether no other token of the sentence governs this one. */
  public boolean isRoot() {
    return head < 0;
  }
}
