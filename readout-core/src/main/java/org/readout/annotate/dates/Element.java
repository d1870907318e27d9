package org.readout.annotate.dates;

import java.util.Optional;

/** One step of a pattern. */
sealed interface Element {

  /**
   * A word or mark.
   *
   * @param id its number in the rules' words
   * @param capital whether the text must write it with a capital
   */
  record Word(int id, boolean capital) implements Element {
    boolean fits(Tokens tokens, int at) {
      return tokens.id(at) == id && (!capital || tokens.shape(at) == Tokens.Shape.CAPITALISED);
    }
  }

  /** Any entry of a vocabulary, whose value goes into the field. */
  record Slot(Optional<Field> field, Vocabulary vocabulary) implements Element {
    @Override
    public String toString() {
      return "{" + field.map(one -> one.ruleName() + "=").orElse("") + vocabulary.name() + "}";
    }
  }
}
