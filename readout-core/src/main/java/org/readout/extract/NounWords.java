package org.readout.extract;

import java.util.Set;

/**
 * Nouns that tell how what stands around them is to be read, from {@code
 * data/rules/word-lists.yaml}.
 */
final class NounWords {

  /** Nouns by which a report takes up what it has just told: "..., a move condemned by". */
  static final Set<String> SUMMING_UP = ListedWords.list("summing-up");

  /** People and bodies of another state than the one they belong to: "its allies". */
  static final Set<String> RELATED = ListedWords.list("related");

  /** Words for a part of those who follow, or for how many they are: "dozens of them". */
  static final Set<String> PART_OF = ListedWords.list("part-of");

  /** What somebody has before him: "a priority for Washington". */
  static final Set<String> AIM = ListedWords.list("aim");

  /** Modals of duty. */
  static final Set<String> DUTY = ListedWords.list("duty");

  /** What is done to somebody who is hurt by it: "the attack on a church". */
  static final Set<String> VIOLENCE = ListedWords.list("violence");

  private NounWords() {}
}
